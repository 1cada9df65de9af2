import type { LineKind } from '../minutes/lines.ts';

/** Where in its table a cell stands, from 1, and how many cells its row has. */
export type CellPlace = {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly heads: boolean;
};

/** The place of each cell; null for every other line. */
export function cellPlacesOf(kinds: readonly LineKind[]): readonly (CellPlace | null)[] {
  const rows: { readonly row: number; columns: number }[] = [];
  const places = kinds.map(({ role, begins, heads }, n) => {
    if (role !== 'cell') return null;
    const isFirst = begins === 'table' || kinds[n - 1]?.role !== 'cell';
    const last = rows.at(-1);
    const within = !isFirst && begins === null && last ? last : { row: isFirst ? 1 : (last?.row ?? 0) + 1, columns: 0 };
    if (within !== last) rows.push(within);
    within.columns += 1;
    return { within, column: within.columns, heads };
  });
  return places.map((place) => place && { ...place.within, column: place.column, heads: place.heads });
}
