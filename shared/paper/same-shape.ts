import { normalMarks, sayingOf } from './marks.ts';
import type { Shape, Shaped } from './shape.ts';

/** The kind of a shape, in a form that can be compared and hashed. */
function kindOf(shape: Shape): string {
  switch (shape.kind) {
    case 'heading':
      return `heading ${shape.level}`;
    case 'item':
      return `item ${shape.depth} ${shape.label}`;
    case 'footnote':
      return `footnote ${shape.label}`;
    case 'table':
      return `table ${shape.heads}`;
    case 'paragraph':
    case 'quotation':
      return shape.kind;
  }
}

const marksOf = ({ marks }: Shape): string =>
  normalMarks(marks)
    .map((mark) => `${mark.start}-${mark.end} ${sayingOf(mark)}`)
    .join('\n');

const notesOf = ({ notes = [] }: Shape): string => notes.map(({ label, text }) => `${label} ${text}`).join('\n');

/** Whether two shapes say the same of the same words. */
export const sameShape = (a: Shape, b: Shape): boolean =>
  kindOf(a) === kindOf(b) && marksOf(a) === marksOf(b) && notesOf(a) === notesOf(b);

export const sameShaped = (a: Shaped, b: Shaped): boolean => a.text === b.text && sameShape(a.shape, b.shape);
