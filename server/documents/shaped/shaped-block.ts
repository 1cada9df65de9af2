import { directionOf, type Language } from '../../../shared/languages/language.ts';
import type { Shape, Shaped } from '../../../shared/paper/shape.ts';
import { cellSpansOf } from '../../../shared/paper/table.ts';
import type { Anchor, Block, Grid, HeadingLevel, Inline, PartOfText } from '../../../shared/report/document.ts';
import type { InlinesOf } from './shaped-inlines.ts';

/** Where a paragraph stands in the document. `below`: the level of the heading under which it stands. */
type Place = {
  readonly number: string | null;
  readonly anchor: Anchor;
  readonly language: Language;
  readonly below: 0 | 1 | 2;
};

const LEVELS = [1, 2, 3, 4, 5] as const satisfies readonly HeadingLevel[];
const levelOf = (level: number, below: number): HeadingLevel => LEVELS[Math.min(level + below, 5) - 1] ?? 5;

/** A paragraph that somebody wrote, as a document has it. */
export function shapedBlock({ text, shape }: Shaped, { below, ...place }: Place, inlines: InlinesOf): Block {
  const { number, anchor } = place;
  if (shape.kind === 'table')
    return {
      type: 'grid',
      number,
      anchor,
      direction: directionOf(place.language),
      ...tableOf(text, shape.heads, inlines),
    };
  const whole = inlines(0, text.length);
  if (shape.kind === 'heading')
    return { type: 'heading', level: levelOf(shape.level, below), number, anchor, inlines: whole };
  const as = partOf(shape);
  return { type: 'paragraph', numbered: number !== null, ...place, inlines: whole, ...(as && { as }) };
}

function partOf(shape: Shape): PartOfText | null {
  switch (shape.kind) {
    case 'item':
      return { kind: 'item', label: shape.label, depth: shape.depth };
    case 'quotation':
      return { kind: 'quotation' };
    case 'footnote':
      return { kind: 'footnote', label: shape.label };
    default:
      return null;
  }
}

/** Every row has as many cells. */
function tableOf(text: string, heads: 0 | 1, inlines: InlinesOf): Pick<Grid, 'rows' | 'heads'> {
  const spans = cellSpansOf(text);
  const columns = Math.max(...spans.map(({ length }) => length));
  const cellOf = (span: { readonly start: number; readonly end: number } | undefined): readonly Inline[] =>
    span ? inlines(span.start, span.end) : [];
  const rows = spans.map((row) => Array.from({ length: columns }, (_, column) => cellOf(row[column])));
  return heads === 0 ? { rows } : { rows, heads: rows.map((row, index) => row.map(() => index === 0)) };
}
