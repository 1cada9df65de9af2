import type { Element } from 'hast';
import { COLUMNS_MAX } from '../../../shared/paper/shape.ts';
import type { Runs, Tally } from '../composing/draft.ts';
import { isLaidOut } from '../composing/tables.ts';

export type Row = { readonly isHead: boolean; readonly cells: readonly Element[] };

const elementsOf = (element: Element): readonly Element[] =>
  element.children.filter((child): child is Element => child.type === 'element');
const isCell = ({ tagName }: Element): boolean => tagName === 'td' || tagName === 'th';

/** The rows of a table, those of its head first as they stand. */
export const rowsIn = (table: Element): readonly Row[] =>
  elementsOf(table).flatMap((part) =>
    part.tagName === 'tr' ? [rowOf(part, false)] : isGroup(part) ? rowsOfGroup(part) : [],
  );

const isGroup = ({ tagName }: Element): boolean => tagName === 'thead' || tagName === 'tbody' || tagName === 'tfoot';
const rowsOfGroup = (group: Element): readonly Row[] =>
  elementsOf(group)
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => rowOf(row, group.tagName === 'thead'));

function rowOf(row: Element, isInHead: boolean): Row {
  const cells = elementsOf(row).filter(isCell);
  return { cells, isHead: cells.length > 0 && (isInHead || cells.every(({ tagName }) => tagName === 'th')) };
}

const HOLDS_A_PAGE = /^(h[1-6]|table)$/;
const holdsPage = (element: Element): boolean =>
  elementsOf(element).some((child) => HOLDS_A_PAGE.test(child.tagName) || holdsPage(child));
const isFilled = ({ children }: Element): boolean =>
  children.some((child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''));

/** A table with headings or other tables in its cells may be a page that somebody laid out, and no table. */
export const isForLayout = (rows: readonly Row[]): boolean =>
  isLaidOut(rows.map(({ cells }) => cells.filter(isFilled).map(holdsPage)));

const spanOf = (value: unknown): number => Math.min(Math.max(1, Math.trunc(Number(value ?? 1)) || 1), COLUMNS_MAX + 1);

/** Rows of cells, each in its column: a cell that reaches over others has its words in the first, and is counted. */
export function gridOf(
  rows: readonly Row[],
  tally: Tally,
  read: (cell: Element) => Runs,
): readonly (readonly Runs[])[] {
  const reaching = new Map<number, number>();
  return rows.map(({ cells }) => {
    const row: Runs[] = [];
    const skip = (): void => {
      for (let left = reaching.get(row.length) ?? 0; left > 0; left = reaching.get(row.length) ?? 0) {
        reaching.set(row.length, left - 1);
        row.push([]);
      }
    };
    for (const cell of cells) {
      skip();
      const [columns, down] = [spanOf(cell.properties.colSpan), spanOf(cell.properties.rowSpan)];
      if (columns > 1 || down > 1) tally.count('cells-joined');
      for (let n = 0; n < columns; n += 1) {
        if (down > 1) reaching.set(row.length, down - 1);
        row.push(n === 0 ? read(cell) : []);
      }
    }
    skip();
    return row;
  });
}
