export type Direction = 'ltr' | 'rtl';

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** From a first strong isolate, or a left-to-right or right-to-left one, to its end. */
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

/** What stands outside isolates; one isolate may stand in another. */
export function outside(text: string): string {
  const less = text.replace(ISOLATED, '');
  return less === text ? text : outside(less);
}

/** The direction of a paragraph by its first letter outside isolates (Unicode's bidirectional algorithm, P2); null when it has none. */
export function directionOfText(text: string): Direction | null {
  const first = /\p{L}/u.exec(outside(text))?.[0];
  if (first === undefined) return null;
  return RTL.test(first) ? 'rtl' : 'ltr';
}

/** Whether all of some words run in one direction; a number alone runs from left to right. */
function runsOnly(own: string, direction: Direction): boolean {
  if (direction === 'ltr') return !RTL.test(own);
  const letters = own.match(/\p{L}/gu);
  return letters === null ? !/\p{N}/u.test(own) : letters.every((letter) => RTL.test(letter));
}

/**
 * A name, or other words of people, inside a sentence of ours: where any part of them runs the other way, they stand in an isolate.
 */
export function within(direction: Direction, words: string): string {
  const own = outside(words);
  const isOurs = own !== words && !/\p{L}/u.test(own);
  return isOurs || runsOnly(own, direction) ? words : `\u2068${words}\u2069`;
}

/**
 * Words inside text that runs in `direction`: where they run the other way, as digits do in text from right to left, the sentence
 * stays whole.
 */
export const isolated = (text: string, direction: Direction): string =>
  text === '' || (directionOfText(text) ?? 'ltr') === direction ? text : `\u2068${text}\u2069`;

/** Words from left to right, with the sign that ends their sentence. */
export const LATIN_SENTENCE =
  /([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}](?:[^\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\n\u2066-\u2069]*[\p{L}\p{N}])?[?!…%]+)/u;
const SENTENCES = new RegExp(LATIN_SENTENCE, 'gu');

/** Among words from right to left, such a sign would move to their other side: the sentence stands in an isolate. */
export const withWholeSentences = (text: string): string =>
  RTL.test(text) ? text.replace(SENTENCES, '\u2066$1\u2069') : text;
