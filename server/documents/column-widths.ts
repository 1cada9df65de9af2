import type { Block, Document, Table } from '../../shared/report/document.ts';

/** A column gets the width of its longest cell, up to this many letters, and these for the space around them. */
const MOST = 30;
const AROUND = 5;

const titles = ({ head }: Table): string => JSON.stringify(head);
const isTable = (block: Block): block is Table => block.type === 'table';

/**
 * How the columns of a table share its width, as parts of 1. Tables with the same head, such as one for each group, share it in the
 * same way.
 */
export function columnWidths(table: Table, { blocks }: Pick<Document, 'blocks'>): readonly number[] {
  const known = found.get(blocks) ?? new Map<string, readonly number[]>();
  found.set(blocks, known);
  const widths = known.get(titles(table)) ?? widthsOf(table, blocks);
  known.set(titles(table), widths);
  return widths;
}

/** There may be hundreds of tables with the same head. */
const found = new WeakMap<readonly Block[], Map<string, readonly number[]>>();

function widthsOf(table: Table, blocks: readonly Block[]): readonly number[] {
  const alike = blocks.filter(isTable).filter((each) => titles(each) === titles(table));
  return partsOf([table, ...alike].flatMap((each) => [each.head, ...each.rows]));
}

/** How many letters fit in a line of a table, and how many letters of a word are kept together at most. */
const LINE = 88;
const WORD = 24;

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/**
 * For rows with the same number of cells: each column first has room for its longest word, and the rest is shared by the length of
 * the cells.
 */
export function partsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
  const words = columns.map((cells) => Math.min(WORD, Math.max(...cells.map(longestWord))) + AROUND);
  const wanted = columns.map((cells, column) =>
    Math.max(words[column] ?? 0, Math.min(MOST, Math.max(...cells.map(widthOf))) + AROUND),
  );
  const spare = Math.max(0, LINE - sumOf(words));
  const asked = sumOf(wanted) - sumOf(words);
  const widths = words.map((word, column) => word + ((wanted[column] ?? 0) - word) * (asked === 0 ? 0 : spare / asked));
  return widths.map((width) => width / sumOf(widths));
}

/** Chinese may be broken between any two letters. */
const longestWord = (text: string): number =>
  Math.max(0, ...text.split(/[\s\p{Script=Han}]+/u).map((word) => word.length), /\p{Script=Han}/u.test(text) ? 4 : 0);

/** In letters; a Chinese letter is as wide as two. */
const widthOf = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
