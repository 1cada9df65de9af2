/**
 * Letters of other alphabets, and figures, that look like a Latin letter (after the confusables of Unicode's UTS 39): each word
 * here is a Latin letter and what looks like it. Where the two cases of a letter look like different ones, both count.
 */
const LOOKALIKES =
  'aаαΑɑᴀᎪꓮ bвьβΒʙᏴᏏꓐ cсϲᴄᏟⲤꓚϹ dԁᴅᎠꓓ eеεΕᴇᎬꓰ fғϝꜰꓝ gɡցԍɢᏀꓖᏻ hнһΗհʜᎻⲎꓧᏂ iіιΙӏl1|!ɪʟᎥᏞӀıɩꞁǀǃ¡ᏆꙇꭵⲒꓲⅼԼꓡ jјϳյᴊᎫꓙ kкκΚᴋᏦⲔꓗ mмΜᴍᎷⲘꓟ nηΝոռɴⲚꓠ ' +
  'oоοΟօσ0ᴏⲞዐꓳ०০੦૦௦౦೦൦๐໐၀ဝഠଠ୦ჿ pрρΡᴘᏢⲢꓑ qԛզ rгʀᎡᏒꓣ sѕꜱᏚƽՏꓢᏕ tтτΤᴛᎢⲦꓔ uυսᴜՍꓴ vѵνᴠᏙʋꓦ wԝωѡᴡᎳᏔꓪ xхχΧⲬꓫ yуγΥүʏⲨꓬᎽ zᴢΖᏃꓜ';
const LATIN = new Map(
  LOOKALIKES.split(' ').flatMap(([latin = '', ...others]) => others.map((other): [string, string] => [other, latin])),
);

/** What nobody sees is no letter either, though Unicode calls some of it so: the Hangul fillers. */
const NO_LETTER = /[^\p{L}\p{N}|!¡]|\p{DI}/gu;
const latinOf = (letter: string): string | undefined =>
  LATIN.get(letter) ?? LATIN.get(letter.toLowerCase()) ?? LATIN.get(letter.toUpperCase());

/**
 * What a name looks like at a glance: two names that an eye takes for one have the same skeleton. It is not for reading. Spaces,
 * points, hyphens, accents and case do not count.
 */
export const skeletonOf = (name: string): string =>
  [...name.normalize('NFKD').replaceAll(NO_LETTER, '')]
    .map((letter) => latinOf(letter) ?? letter.toLowerCase())
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
