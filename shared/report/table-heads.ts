/** Which cells of a table name their column or their row; undefined: none. */
export type Heads = readonly (readonly boolean[])[];

/** Undefined when no cell does. */
export const headsOf = (heads: Heads): Heads | undefined => (heads.flat().includes(true) ? heads : undefined);

/** What a cell names, as HTML says it: beside cells that are no heads, the first cell of a row names the row. Null: nothing. */
export function scopeOf(heads: Heads | undefined, row: number, column: number): 'col' | 'row' | null {
  const inRow = heads?.[row] ?? [];
  if (inRow[column] !== true) return null;
  return column === 0 && inRow.includes(false) ? 'row' : 'col';
}

/** How many rows at the top consist of heads: they are repeated on each page. */
export function headRowsOf(heads: Heads | undefined): number {
  const at = heads?.findIndex((row) => row.includes(false)) ?? 0;
  return at === -1 ? 0 : at;
}
