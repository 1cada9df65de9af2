import { find, type HtmlElement } from './html.ts';

const SPAN_MAX = 100;
const spanOf = (cell: HtmlElement, name: 'colspan' | 'rowspan'): number =>
  Math.min(SPAN_MAX, Math.max(1, Number.parseInt(cell.attributes[name] ?? '1', 10) || 1));

const isRow = ({ tag }: HtmlElement): boolean => tag === 'tr';
const isCell = ({ tag }: HtmlElement): boolean => tag === 'td' || tag === 'th';

export type Row = readonly (HtmlElement | null)[];

/** Which cells of a row name their column or row: they say so themselves, or stand in the head of the table. */
export function headsIn(table: HtmlElement): (row: Row) => readonly boolean[] {
  const inHead = new Set(find(table, ({ tag }) => tag === 'thead').flatMap((head) => find(head, isCell)));
  const isHead = (cell: HtmlElement) => cell.tag === 'th' || inHead.has(cell);
  return (row) => {
    const allHeads = row.every((cell) => cell === null || isHead(cell));
    return row.map((cell) => (cell === null ? allHeads : isHead(cell)));
  };
}

/** Rows of cells; null where another cell reaches over, so that each figure stays in its column. */
export function rowsOf(table: HtmlElement): readonly Row[] {
  const reaching = new Map<number, number>();
  return find(table, isRow).map((row) => {
    const cells: (HtmlElement | null)[] = [];
    const fill = () => {
      for (let left = reaching.get(cells.length); left; left = reaching.get(cells.length)) {
        reaching.set(cells.length, left - 1);
        cells.push(null);
      }
    };
    for (const cell of find(row, isCell)) {
      fill();
      for (let n = 0; n < spanOf(cell, 'colspan'); n += 1) {
        reaching.set(cells.length, spanOf(cell, 'rowspan') - 1);
        cells.push(n === 0 ? cell : null);
      }
    }
    fill();
    return cells;
  });
}
