import { type CountryOf, columnsOf, type Field, missingIn, type Row, rowsOf } from './published-fields.ts';

/** `none`, `several`: of files that may be the list; `columns`: it has not those that are needed; `broken`: it is no list. */
export type ListRefused =
  | { readonly refused: 'none' | 'several' | 'broken' | 'empty' }
  | { readonly refused: 'columns'; readonly missing: readonly Field[] };
export type List = { readonly head: readonly string[]; readonly rows: readonly Row[] };

const isList = (name: string): boolean => /\.csv$/i.test(name);

/** The one list among these files. */
export function listAmong<F extends { readonly name: string }>(files: readonly F[]): F | ListRefused {
  const [first, second] = files.filter(({ name }) => isList(name));
  if (!first) return { refused: 'none' };
  return second ? { refused: 'several' } : first;
}

/** The rows of a list, from its cells. */
export function listOf(cells: readonly (readonly string[])[], countryOf: CountryOf): List | ListRefused {
  const [head = []] = cells;
  const missing = missingIn(columnsOf(head));
  if (missing.length > 0) return { refused: 'columns', missing };
  const rows = rowsOf(cells, countryOf);
  return rows.length === 0 ? { refused: 'empty' } : { head, rows };
}

/**
 * Files in which a row has its words, by the name that stands in the list; the case of letters and folders do not matter. Where several
 * have one name, nobody knows which is meant.
 */
export function byName<F extends { readonly name: string }>(files: readonly F[]): ReadonlyMap<string, F | 'several'> {
  const named = new Map<string, F | 'several'>();
  for (const file of files) named.set(nameIn(file.name), named.has(nameIn(file.name)) ? 'several' : file);
  return named;
}

export const nameIn = (path: string): string =>
  (path.split(/[/\\]/).at(-1) ?? path).normalize('NFC').trim().toLowerCase();

/** Files that no row of the list names. */
export const unnamed = <F extends { readonly name: string }>(
  files: readonly F[],
  rows: readonly Row[],
): readonly F[] => {
  const named = new Set(rows.map(({ file }) => nameIn(file)));
  return files.filter(({ name }) => !isList(name) && !named.has(nameIn(name)));
};
