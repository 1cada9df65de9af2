import Papa from 'papaparse';
import { createSignal, onCleanup } from 'solid-js';
import { completed } from '../../../shared/importing/completed.ts';
import { byName, type ListRefused, listAmong, listOf, nameIn, unnamed } from '../../../shared/importing/import-list.ts';
import {
  type CountryOf,
  type Fault,
  isFault,
  type PublishedFields,
  type Row,
} from '../../../shared/importing/published-fields.ts';
import { FILE_MAX } from '../../../shared/paper/reading.ts';
import type { FileRead } from '../../../shared/protocol/http/consultations/files.ts';
import type { ImportAnswer } from '../../../shared/protocol/http/consultations/importing.ts';
import { passesByItself } from '../../../shared/refusals.ts';
import { type Failure, isFailure, request } from '../../http/request.ts';
import { sendFile } from '../../http/send-file.ts';
import { type Gathered, gather } from './import-files.ts';

/** What became of a row: brought in, here already, or not, and why. */
export type Outcome = { readonly line: number; readonly file: string } & (
  | { readonly came: 'new' | 'before' }
  | { readonly came: 'not'; readonly why: Fault | Failure | 'file-missing' | 'no-language' }
);
export type Refused = ListRefused | Extract<Gathered, { refused: string }> | { readonly refused: 'letters' };
export type Report = {
  readonly outcomes: readonly Outcome[];
  readonly total: number;
  readonly isOver: boolean;
  /** Files that no row names. */
  readonly unnamed: readonly string[];
};
export type Run =
  | { readonly state: 'none' }
  | ({ readonly state: 'refused' } & { readonly why: Refused })
  | ({ readonly state: 'running' } & Report);

/** UTF-8, with or without the mark at its beginning; null: in another encoding. */
function lettersOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What one person may have the server read comes back by itself, and a long list waits for it. */
const AGAIN_MS = 10_000;
const AGAIN_AT_MOST = 60;
const rest = (): Promise<void> => new Promise((over) => setTimeout(over, AGAIN_MS));
const isPassing = (answer: FileRead | Failure): boolean =>
  isFailure(answer) && answer.refused !== 'offline' && passesByItself(answer.refused);

async function readInTime(ask: () => Promise<FileRead | Failure>, signal: AbortSignal): Promise<FileRead | Failure> {
  let answer = await ask();
  for (let n = 0; n < AGAIN_AT_MOST && isPassing(answer) && !signal.aborted; n += 1) {
    await rest();
    answer = await ask();
  }
  return answer;
}

type Options = { readonly home: string; readonly countryOf: () => Promise<CountryOf>; readonly today: () => string };

/** Brings in a list of contributions with their files, row by row: what fails leaves the others as they are. */
export function createImport({ home, countryOf, today }: Options) {
  const [run, setRun] = createSignal<Run>({ state: 'none' });
  const ending = new AbortController();
  onCleanup(() => ending.abort());

  async function bring(fields: PublishedFields, file: File): Promise<ImportAnswer | Failure | 'no-language'> {
    if (file.size > FILE_MAX) return { refused: 'file-too-large' };
    const path = `${home}/files?name=${encodeURIComponent(file.name)}`;
    const { signal } = ending;
    const read = await readInTime(() => sendFile<FileRead>(path, file, { onProgress: () => {}, signal }), signal);
    if (isFailure(read)) return read;
    const imported = completed(fields, read, today());
    return imported ? request<ImportAnswer>('POST', `${home}/import`, imported) : 'no-language';
  }
  async function outcomeOf({ line, file, fields }: Row, files: ReadonlyMap<string, File>): Promise<Outcome> {
    const at = { line, file };
    if (isFault(fields)) return { ...at, came: 'not', why: fields };
    const found = files.get(nameIn(file));
    if (!found) return { ...at, came: 'not', why: 'file-missing' };
    const answer = await bring(fields, found);
    if (answer === 'no-language' || isFailure(answer)) return { ...at, came: 'not', why: answer };
    return { ...at, came: answer.isNew ? 'new' : 'before' };
  }
  async function start(chosen: readonly File[]): Promise<void> {
    const prepared = await prepare(chosen, await countryOf());
    if ('refused' in prepared) return void setRun({ state: 'refused', why: prepared });
    const { rows, files } = prepared;
    const [named, left] = [byName(files), unnamed(files, rows).map(({ name }) => name)];
    const outcomes: Outcome[] = [];
    const tell = (isOver: boolean) =>
      setRun({ state: 'running', outcomes: [...outcomes], total: rows.length, isOver, unnamed: left });
    for (const row of rows) {
      tell(false);
      outcomes.push(await outcomeOf(row, named));
      if (ending.signal.aborted) return;
    }
    tell(true);
  }
  return { run, start };
}

async function prepare(
  chosen: readonly File[],
  countryOf: CountryOf,
): Promise<Refused | { readonly rows: readonly Row[]; readonly files: readonly File[] }> {
  const gathered = await gather(chosen);
  if ('refused' in gathered) return gathered;
  const list = listAmong(gathered.files);
  if ('refused' in list) return list;
  const text = lettersOf(await list.arrayBuffer());
  if (text === null) return { refused: 'letters' };
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const found = listOf(data, countryOf);
  return 'refused' in found ? found : { rows: found.rows, files: gathered.files };
}
