export type Direction = 'ltr' | 'rtl';

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** From a first strong isolate, or a left-to-right or right-to-left one, to its end. */
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

/** What stands outside isolates; they may stand in one another. */
function outside(text: string): string {
  const less = text.replace(ISOLATED, '');
  return less === text ? text : outside(less);
}

/** The direction of a paragraph by its first letter outside isolates (Unicode's bidirectional algorithm, P2); null when it has none. */
export function directionOfText(text: string): Direction | null {
  const first = /\p{L}/u.exec(outside(text))?.[0];
  if (first === undefined) return null;
  return RTL.test(first) ? 'rtl' : 'ltr';
}

/** Words inside what runs in `direction`: where they run the other way, as digits do from right to left, the sentence stays whole. */
export const isolated = (text: string, direction: Direction): string =>
  text === '' || (directionOfText(text) ?? 'ltr') === direction ? text : `\u2068${text}\u2069`;
