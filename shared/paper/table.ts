import type { Mark } from './shape.ts';

const BREAKS_IN_CELL = /[\t\n]+/g;

/** A table as one paragraph: cells between tabs, rows between line breaks; those inside a cell become spaces. */
export const tableText = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => cell.replace(BREAKS_IN_CELL, ' ')).join('\t')).join('\n');

/** The cells of a table, row by row; rows may differ in length. */
export const rowsOf = (text: string): readonly (readonly string[])[] => text.split('\n').map((row) => row.split('\t'));

/** Where each cell stands in the paragraph. */
export function cellSpansOf(text: string): readonly (readonly { readonly start: number; readonly end: number }[])[] {
  let at = 0;
  return rowsOf(text).map((cells) =>
    cells.map((cell) => {
      const start = at;
      at += cell.length + 1;
      return { start, end: start + cell.length };
    }),
  );
}

/** Where the row begins in which a place stands. */
export const rowStart = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

/** A cell with the marks that stand in it, for those who draw a table. */
export type Cell = { readonly text: string; readonly marks: readonly Mark[] };
