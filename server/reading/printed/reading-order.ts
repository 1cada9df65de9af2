import type { Piece } from './piece.ts';

/** A letter with its marks, or what stands between letters, as they are seen from left to right. */
export type Sign = { readonly text: string; readonly piece: Piece | null };

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const MARK = /^\p{M}+$/u;
const NUMBER = /^\p{Nd}/u;
/** Signs that hold two numbers together. */
const WITHIN_NUMBER = /^[.,:/%+−-]$/;
/** Signs that have a side. */
const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
  '{': '}',
  '}': '{',
};

/** In sizes of the letters: the gap of a space, and of a column. */
const SPACE = 0.17;
const COLUMN_GAP = 1.6;
/** So far from the middle of its letter a mark may begin. */
const NEAR = 0.8;

const end = ({ x, width }: Piece): number => x + width;
const centre = ({ x, width }: Piece): number => x + width / 2;

const isLetter = ({ text }: Piece): boolean => !MARK.test(text) && text.trim() !== '';

/**
 * The letter over which a mark stands: the next in the file where letters come as they are seen, from left to right, and the last where
 * they come as they are read. Places do not tell, since marks reach over their neighbours.
 */
function letterOf(mark: Piece, at: number, letters: readonly Piece[]): Piece | undefined {
  const before = letters.slice(0, at).findLast(isLetter);
  const after = letters.slice(at + 1).find(isLetter);
  const near = [before, after].filter((one) => one !== undefined && Math.abs(centre(one) - mark.x) < mark.size * NEAR);
  const [first, second] = near;
  if (!first || !second) return first ?? before ?? after;
  return RTL.test(first.text) && first.x < second.x ? second : first;
}

/** Each mark behind its letter, the letters as they are seen. */
function withMarks(letters: readonly Piece[]): readonly Piece[] {
  const marks = new Map<Piece, string>();
  for (const [at, mark] of letters.entries()) {
    const letter = MARK.test(mark.text) ? letterOf(mark, at, letters) : undefined;
    if (letter) marks.set(letter, (marks.get(letter) ?? '') + mark.text);
  }
  return letters
    .filter(isLetter)
    .map((letter) => ({ ...letter, text: letter.text + (marks.get(letter) ?? '') }))
    .toSorted((a, b) => a.x - b.x);
}

/** The cells of a line as they are seen from left to right, with spaces where there are gaps. */
function cellsOf(letters: readonly Piece[], size: number): readonly (readonly Sign[])[] {
  const cells: Sign[][] = [[]];
  let last: Piece | undefined;
  for (const piece of withMarks(letters)) {
    const gap = last ? piece.x - end(last) : 0;
    if (gap > size * COLUMN_GAP) cells.push([]);
    else if (gap > size * SPACE) cells.at(-1)?.push({ text: ' ', piece: null });
    cells.at(-1)?.push({ text: piece.text, piece });
    last = piece;
  }
  return cells.filter((cell) => cell.length > 0);
}

type Direction = 'rtl' | 'ltr' | 'number' | null;
const directionIn = (text: string): Direction => {
  if (RTL.test(text)) return 'rtl';
  return NUMBER.test(text) ? 'number' : /\p{L}/u.test(text) ? 'ltr' : null;
};

/** Whether each sign runs from left to right: signs between two that do, and numbers with what holds them together (UAX 9, W4 to W7, N1). */
function leftToRight(signs: readonly Sign[], isRtl: boolean): readonly boolean[] {
  const own = signs.map(({ text }) => directionIn(text));
  const strong = own.map((one) => one === 'ltr' || one === 'number' || (one === null ? null : false));
  return strong.map((is, n) => {
    if (is !== null) return is;
    const before = own.slice(0, n).findLast((one) => one !== null) ?? null;
    const after = own.slice(n + 1).find((one) => one !== null) ?? null;
    if (before === 'number' && after === 'number' && isRtl)
      return WITHIN_NUMBER.test(signs[n]?.text ?? '') && own[n - 1] === 'number' && own[n + 1] === 'number';
    const isLeft = (one: Direction): boolean => one === 'ltr' || one === 'number';
    if (before !== null && after !== null && isLeft(before) === isLeft(after)) return isLeft(before);
    return !isRtl;
  });
}

/** Signs as they are read, from those as they are seen. */
function inOrder(seen: readonly Sign[], isRtl: boolean): readonly Sign[] {
  const isLeft = leftToRight(seen, isRtl);
  const runs: { readonly isLeft: boolean; readonly signs: Sign[] }[] = [];
  for (const [n, sign] of seen.entries()) {
    const left = isLeft[n] ?? !isRtl;
    const run = runs.at(-1);
    if (run && run.isLeft === left) run.signs.push(sign);
    else runs.push({ isLeft: left, signs: [sign] });
  }
  const ordered = isRtl ? runs.toReversed() : runs;
  return ordered.flatMap(({ isLeft: left, signs }) => (left ? signs : upright(signs.toReversed())));
}

/** Programs differ in whether a bracket among words from right to left is the one that is read or the one that is seen. */
function upright(signs: readonly Sign[]): readonly Sign[] {
  const brackets = signs.filter(({ text }) => text in PAIRS);
  const isSeen =
    brackets.length > 0 && /^[)\]»}]/.test(brackets[0]?.text ?? '') && /^[([«{]/.test(brackets.at(-1)?.text ?? '');
  return isSeen ? signs.map((sign) => ({ ...sign, text: PAIRS[sign.text] ?? sign.text })) : signs;
}

/** The cells of a line of single letters, and their signs, in the order in which they are read. */
export function readInOrder(letters: readonly Piece[], size: number, isRtl: boolean): readonly (readonly Sign[])[] {
  const cells = cellsOf(letters, size).map((cell) => inOrder(cell, isRtl));
  return isRtl ? cells.toReversed() : cells;
}
