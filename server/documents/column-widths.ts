import type { Block, Document, Table } from '../../shared/minutes/document.ts';

/** A column wants as much as its longest cell, and at most so many letters, and these for the space around them. */
const MOST = 30;
const AROUND = 5;

const titles = ({ head }: Table): string => JSON.stringify(head);
const isTable = (block: Block): block is Table => block.type === 'table';

/** How the columns of a table share its width, as parts of 1. Tables with the same head, as one for each group, share it alike. */
export function columnWidths(table: Table, { blocks }: Pick<Document, 'blocks'>): readonly number[] {
  const alike = blocks.filter(isTable).filter((each) => titles(each) === titles(table));
  const rows = [table, ...alike].flatMap((each) => [each.head, ...each.rows]);
  return partsOf(rows);
}

/** Of rows of as many cells. */
export function partsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const wanted = (rows[0] ?? []).map((_, column) => {
    const longest = Math.max(...rows.map((row) => widthOf(row[column] ?? '')));
    return Math.min(MOST, longest) + AROUND;
  });
  const all = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map((width) => width / all);
}

/** In letters; one of Chinese is as wide as two. */
const widthOf = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
