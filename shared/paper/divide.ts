import { isInsideSign } from './inside-sign.ts';
import { marksWithin, normalMarks, shifted } from './marks.ts';
import { toldApart, withCalled, withNotes } from './notes.ts';
import { PLAIN, type Shape, type Shaped } from './shape.ts';
import { type Cell, cellSpansOf, rowStart } from './table.ts';

/** A part of a paragraph, with the shape that it has in the whole. */
export const partOf = ({ text, shape }: Shaped, start: number, end: number): Shaped => ({
  text: text.slice(start, end),
  shape: withCalled({ ...shape, marks: marksWithin(shape.marks, start, end) }),
});

/** What the second half is: a number and the heads of columns stand once, and stay with the first. */
function secondHalf(shape: Shape): Shape {
  if (shape.kind === 'table') return { ...shape, heads: 0 };
  return shape.kind === 'item' || shape.kind === 'footnote'
    ? withNotes({ ...PLAIN, marks: shape.marks }, shape.notes ?? [])
    : shape;
}

function placeOf({ text, shape }: Shaped, at: number): number {
  if (shape.kind === 'table') return rowStart(text, at);
  return isInsideSign(text, at) ? at - 1 : at;
}

/**
 * Two paragraphs of one, divided before the unit `at`; a table before the row in which that stands. Null when nothing would be left of
 * one of them. Spaces, or the break between two rows, at the place are in neither.
 */
export function dividedAt(whole: Shaped, at: number): readonly [Shaped, Shaped] | null {
  const place = placeOf(whole, at);
  const [before, after] = [whole.text.slice(0, place), whole.text.slice(place)];
  const end = whole.shape.kind === 'table' ? place - 1 : before.trimEnd().length;
  const begin = whole.shape.kind === 'table' ? place : place + after.length - after.trimStart().length;
  if (end <= 0 || begin >= whole.text.length) return null;
  const second = partOf(whole, begin, whole.text.length);
  return [partOf(whole, 0, end), { ...second, shape: secondHalf(second.shape) }];
}

/**
 * Two paragraphs as one, which is what the first was, with a space between them; two tables with a break between their rows. The notes
 * of both are there, told apart (K16).
 */
export function joined(first: Shaped, other: Shaped): Shaped {
  const second = toldApart(first.shape, other);
  const between = first.shape.kind === 'table' ? '\n' : ' ';
  const words =
    first.shape.kind === 'table' || second.shape.kind !== 'table' ? second.text : second.text.replace(/[\t\n]/g, ' ');
  const begin = first.text.length + between.length;
  const marks = normalMarks([...first.shape.marks, ...shifted(second.shape.marks, begin)]);
  const known = new Set(first.shape.notes?.map(({ label }) => label));
  const notes = [...(first.shape.notes ?? []), ...(second.shape.notes ?? []).filter(({ label }) => !known.has(label))];
  return { text: first.text + between + words, shape: withNotes({ ...first.shape, marks }, notes) };
}

/** The cells of a table with their marks, row by row. */
export const cellsOf = ({ text, shape }: Shaped): readonly (readonly Cell[])[] =>
  cellSpansOf(text).map((row) =>
    row.map(({ start, end }) => ({ text: text.slice(start, end), marks: marksWithin(shape.marks, start, end) })),
  );
