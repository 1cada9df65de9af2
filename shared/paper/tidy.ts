import { readable } from '../readable.ts';
import { isInsideSign } from './inside-sign.ts';
import { marksWithin, normalMarks } from './marks.ts';
import { withCalled } from './notes.ts';
import { type Mark, type Shape, type Shaped, type ShapedText, shapedOf, textOf } from './shape.ts';
import { tableText } from './table.ts';

/** Where a place is once what stands before it was made readable. */
const placeAfter = (text: string, at: number, made: string): number => {
  const before = readable(text.slice(0, at)).length;
  return Math.min(before, made.length);
};

const mapped = (marks: readonly Mark[], place: (at: number) => number): readonly Mark[] =>
  marks.map((mark) => ({ ...mark, start: place(mark.start), end: place(mark.end) }));

/** A mark on half of a sign is on all of it. */
const onWholeSigns = (text: string, mark: Mark): Mark => ({
  ...mark,
  start: isInsideSign(text, mark.start) ? mark.start - 1 : mark.start,
  end: isInsideSign(text, mark.end) ? mark.end + 1 : mark.end,
});

/**
 * A paragraph in a form that every format can hold, without white space at its ends; its marks stay on their words. A table keeps
 * the tabs and breaks that make its cells.
 */
export function tidied({ text, shape }: Shaped): Shaped {
  const made = readable(text);
  const placed = made === text ? shape.marks : mapped(shape.marks, (at) => placeAfter(text, at, made));
  const marks = placed.map((mark) => onWholeSigns(made, mark));
  if (shape.kind === 'table') return { text: made, shape: withCalled({ ...shape, marks: normalMarks(marks) }) };
  const trimmed = made.trim();
  const start = trimmed === '' ? 0 : made.indexOf(trimmed);
  return { text: trimmed, shape: withCalled({ ...shape, marks: marksWithin(marks, start, start + trimmed.length) }) };
}

/** All paragraphs so; those in which nothing is left are left out. */
export const tidyText = (
  text: ShapedText,
): { readonly paragraphs: readonly string[]; readonly shapes: readonly Shape[] } =>
  textOf(shapedOf(text).map(tidied).filter(hasWords));

export const hasWords = ({ text }: Shaped): boolean => text.trim() !== '';

/** Whether shapes belong to these paragraphs: as many, or none, and every mark on words that are there. */
export const shapesFit = ({ paragraphs, shapes = [] }: ShapedText): boolean =>
  shapes.length === 0 ||
  (shapes.length === paragraphs.length &&
    shapes.every(({ marks }, index) =>
      marks.every(({ start, end }) => start >= 0 && start < end && end <= (paragraphs[index]?.length ?? 0)),
    ));

/** A table of these rows. */
export const tableOf = (rows: readonly (readonly string[])[], heads: 0 | 1): Shaped => ({
  text: tableText(rows),
  shape: { kind: 'table', heads, marks: [] },
});
