/**
 * Letters of other alphabets, and figures, that look like a Latin letter (after the confusables of Unicode's UTS 39): each
 * word here is a Latin letter and what looks like it. Of a letter whose two cases look like different ones, both count.
 */
const LOOKALIKES =
  'aаαΑɑᴀᎪ bвьβΒʙᏴ cсϲᴄᏟ dԁᴅᎠ eеεΕᴇᎬ fғϝꜰ gɡցԍɢᏀ hнһΗհʜᎻ iіιΙӏl1|!ɪʟᎥᏞӀ jјϳյᴊᎫ kкκΚᴋᏦ mмΜᴍᎷ nηΝոռɴ oоοΟօσ0ᴏ pрρΡᴘᏢ qԛզ rгʀᎡ sѕꜱᏚ tтτΤᴛᎢ uυսᴜ vѵνᴠᏙ wԝωѡᴡᎳ xхχΧ yуγΥүʏ zᴢΖᏃ';
const LATIN = new Map(
  LOOKALIKES.split(' ').flatMap(([latin = '', ...others]) => others.map((other): [string, string] => [other, latin])),
);

/**
 * What a name looks like at a glance: two names that an eye takes for one have the same. Not for reading. Spaces, points and
 * hyphens count for nothing, and neither do accents and case.
 */
export const skeletonOf = (name: string): string =>
  [...name.normalize('NFKD').replaceAll(/[^\p{L}\p{N}|!]/gu, '')]
    .map((letter) => LATIN.get(letter) ?? LATIN.get(letter.toLowerCase()) ?? letter.toLowerCase())
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
