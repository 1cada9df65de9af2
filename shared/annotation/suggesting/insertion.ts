import { describe, type Selectors } from '../anchoring.ts';

/** N19: a place between words, by the word beside it. `before` and `after` are the quoted words on its two sides. */
export type Insertion = Selectors & {
  readonly before: string;
  readonly after: string;
  /** Inside a word: what is put in makes one word with it. */
  readonly isWithin: boolean;
};

/** Also finds words in scripts that write none apart. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

type Word = { readonly start: number; readonly end: number };

function wordsOf(text: string): readonly Word[] {
  return Array.from(segmenter.segment(text)).flatMap(({ index, segment, isWordLike }) =>
    isWordLike ? [{ start: index, end: index + segment.length }] : [],
  );
}

const isSpace = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign);

/** Place in UTF-16 units. Null where the cell or the line has no word. */
export function insertionAt(text: string, place: number): Insertion | null {
  const words = wordsOf(text);
  const isApart = (from: number, to: number) => /[\t\n]/.test(text.slice(from, to));
  const before = words.findLast(({ start, end }) => start < place && !isApart(end, place));
  const after = words.find(({ end }) => end > place);
  const next = after && !isApart(place, after.start) ? after : undefined;
  const isWithin = before !== undefined && before.end > place;
  if (!before) return next ? anchored(text, place, { start: place, end: next.end }, isWithin) : null;
  const touches = next !== undefined && next.start <= place && !isSpace(text[place - 1]) && !isUnspaced(text[place]);
  return anchored(
    text,
    place,
    { start: before.start, end: isWithin || touches ? (next?.end ?? place) : place },
    isWithin,
  );
}

function anchored(text: string, place: number, { start, end }: Word, isWithin: boolean): Insertion | null {
  const selectors = describe(text, start, end);
  if (selectors === null) return null;
  const { exact } = selectors.quote;
  const at = Math.min(Math.max(place - selectors.position.start, 0), exact.length);
  return { ...selectors, before: exact.slice(0, at), after: exact.slice(at), isWithin };
}

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const isUnspaced = (sign: string | undefined): boolean => sign !== undefined && UNSPACED.test(sign);
const ENDS_WORD = /[\p{L}\p{M}\p{N}.,;:!?)\]”»’…%]$/u;
const BEGINS_WORD = /^[\p{L}\p{N}([“«]/u;

/** Two words beside each other have a space between them, but for scripts without. */
const joined = (one: string, other: string): string =>
  ENDS_WORD.test(one) && BEGINS_WORD.test(other) && !isUnspaced(one.at(-1)) && !isUnspaced(other[0])
    ? `${one} ${other}`
    : one + other;

/** The suggested wording: the quoted words with others in between. */
export const withInserted = ({ before, after, isWithin }: Insertion, words: string): string =>
  isWithin ? before + words + after : joined(joined(before, words.trim()), after);
