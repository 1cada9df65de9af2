import Papa from 'papaparse';
import { byName, type ListRefused, listAmong, listOf, unnamed } from '../../../../shared/importing/import-list.ts';
import type { CountryOf, Row } from '../../../../shared/importing/published-fields.ts';
import { type Gathered, gather } from './import-files.ts';

export type SetRefused = ListRefused | Extract<Gathered, { refused: string }> | { readonly refused: 'letters' };

/** A list with the files that it names. */
export type ImportSet = {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  readonly files: ReadonlyMap<string, File | 'several'>;
  /** Files that no row names. */
  readonly unnamed: readonly string[];
};

/** UTF-8, with or without the mark at its beginning; null: in another encoding. */
function lettersOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What was chosen, as a list with its files. */
export async function importSet(chosen: readonly File[], countryOf: CountryOf): Promise<ImportSet | SetRefused> {
  const gathered = await gather(chosen);
  if ('refused' in gathered) return gathered;
  const { files } = gathered;
  const list = listAmong(files);
  if ('refused' in list) return list;
  const text = lettersOf(await list.arrayBuffer());
  if (text === null) return { refused: 'letters' };
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const found = listOf(data, countryOf);
  if ('refused' in found) return found;
  return { ...found, files: byName(files), unnamed: unnamed(files, found.rows).map(({ name }) => name) };
}

/** A list that every spreadsheet opens: semicolons, UTF-8 with its mark. */
export const listAsFile = (cells: readonly (readonly string[])[]): Blob =>
  new Blob(
    [
      '\ufeff',
      Papa.unparse(
        cells.map((row) => [...row]),
        { delimiter: ';' },
      ),
    ],
    { type: 'text/csv' },
  );
