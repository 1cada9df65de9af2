import { COLUMNS_MAX } from '../../../shared/paper/shape.ts';
import type { Block, Runs, Table, Words } from './draft.ts';

const isEmpty = (runs: Runs): boolean => runs.every(({ text }) => text.trim() === '');

export const isTooWide = ({ rows }: Table): boolean => rows.some((cells) => cells.length > COLUMNS_MAX);

/** A frame around words and no table: of a single cell, or with words in one column alone. Null for a table. */
export function unframed({ rows }: Table): readonly Words[] | null {
  const filled = rows.map((cells) => cells.filter((runs) => !isEmpty(runs)));
  const isFrame = rows.every((cells) => cells.length <= 1) || filled.flat().length <= 1;
  return isFrame ? filled.flat().map((runs) => ({ kind: 'paragraph', runs })) : null;
}

/** Whether a cell holds a page: a table, or a heading with its text. */
export const holdsPage = (blocks: readonly Block[]): boolean =>
  blocks.some(({ kind }) => kind === 'table') || (blocks.length > 1 && blocks.some(({ kind }) => kind === 'heading'));

/**
 * Cells hold pages, and the table is none: half of its filled cells do, or no two rows of others stand below each other. Then it is a
 * page that somebody laid out, and is read cell by cell. `rows`: of each filled cell, whether it holds a page.
 */
export function isLaidOut(rows: readonly (readonly boolean[])[]): boolean {
  const filled = rows.flat();
  const pages = filled.filter(Boolean).length;
  const ofFigures = rows.filter((cells) => cells.length > 1 && !cells.includes(true)).length;
  return pages > 0 && (2 * pages >= filled.length || ofFigures < 2);
}

/** Empty rows and columns at the ends are no part of a table. */
export function trimmedTable(table: Table): Table {
  const rows = table.rows.filter((cells) => cells.some((runs) => !isEmpty(runs)));
  const width = Math.max(0, ...rows.map((cells) => cells.findLastIndex((runs) => !isEmpty(runs)) + 1));
  return { ...table, rows: rows.map((cells) => cells.slice(0, width)) };
}

/** Whether the first row looks like the heads of the columns: every word in it is strong, and not every word below. */
export function headsByLook(rows: Table['rows']): 0 | 1 {
  const isStrong = (cells: readonly Runs[]): boolean =>
    cells
      .flat()
      .every(({ text, says }) => text.trim() === '' || says.some((one) => 'look' in one && one.look === 'strong'));
  const [first, ...others] = rows;
  if (!first || first.every(isEmpty) || others.length === 0) return 0;
  return isStrong(first) && !others.every(isStrong) ? 1 : 0;
}
