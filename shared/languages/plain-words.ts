/** Letters that are written with a sign of their own and that people look for without it; Unicode does not take them apart. */
const UNSIGNED: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ة: 'ه',
  ى: 'ي',
  ک: 'ك',
  ی: 'ي',
};
const SIGNED = new RegExp(`[${Object.keys(UNSIGNED).join('')}]`, 'g');
/** The Arabic letter that only lengthens a line, what nobody sees (also what turns directions), and apostrophes of any form. */
const UNSEEN = /[\u0640\p{Cf}'\u2018\u2019\u02bc\u02bb`\u00b4]/gu;

/**
 * Words as people search for them: without accents, vowel signs, case and width, whatever the keyboard: `Łukasz Żółć` is `lukasz
 * zolc`, `İlhan` is `ilhan`. It takes two steps, because lower-casing `İ` leaves a dot that stands alone.
 */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(UNSEEN, '')
    .replaceAll(SIGNED, (letter) => UNSIGNED[letter] ?? letter)
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Whether a text has all these words, in any order; no words are in every text. */
export function hasWords(text: string, wanted: string): boolean {
  const words = plainWords(wanted);
  if (words === '') return true;
  const plain = plainWords(text);
  return words.split(' ').every((word) => plain.includes(word));
}

/** Whether a text has these words one after the other. */
export const hasPhrase = (text: string, wanted: string): boolean => plainWords(text).includes(plainWords(wanted));
