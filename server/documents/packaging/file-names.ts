/** Longest part of a name that comes from somebody's words, in letters: with folder and number it stays a name everywhere. */
const PART_MAX = 60;
const ENDING = /(?:\.x?html?)?\.[A-Za-z0-9]{1,8}$/;
/** Names that Windows keeps for devices. */
const KEPT = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Words as a part of a name that every system takes; empty where nothing is left. */
function safe(words: string): string {
  const plain = words
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}._ -]+/gu, ' ')
    .replace(/\s+/g, ' ');
  const cut = [...plain]
    .slice(0, PART_MAX)
    .join('')
    .replace(/^[. -]+|[. -]+$/g, '');
  return KEPT.test(cut) ? `${cut}_` : cut;
}

/** `007 Lagoon Exchange.docx`: the number makes it unique, the ending is that of the file as it came. */
export function fileNameFor(number: number, organisation: string, fileName: string): string {
  const ending = ENDING.exec(fileName)?.[0].toLowerCase() ?? '';
  const name = [String(number).padStart(3, '0'), safe(organisation)].filter(Boolean).join(' ');
  return `${name}${ending}`;
}
