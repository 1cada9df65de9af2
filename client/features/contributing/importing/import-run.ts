import { createSignal, onCleanup } from 'solid-js';
import { isReady, type Prospect, type ReadyRow } from '../../../../shared/importing/prospect.ts';
import type { CountryOf } from '../../../../shared/importing/published-fields.ts';
import type { ImportAnswer } from '../../../../shared/protocol/http/consultations/importing.ts';
import { type Failure, isFailure, request } from '../../../http/request.ts';
import { type ImportSet, importSet, type SetRefused } from './import-set.ts';
import { type Code, lookAt } from './looking.ts';

/** What was found in a list and its files before anything is brought in. */
export type Seen = Pick<ImportSet, 'head' | 'unnamed'> & { readonly prospects: readonly Prospect<Code>[] };
/** A row that was ready, and was not taken all the same. */
export type Missed = Pick<ReadyRow, 'line' | 'file' | 'cells'> & { readonly failure: Failure };
type Counts = { readonly came: number; readonly before: number; readonly missed: readonly Missed[] };

export type Run =
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly why: SetRefused }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'looking'; readonly done: number; readonly total: number }
  | { readonly state: 'seen'; readonly seen: Seen }
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | ({ readonly state: 'over'; readonly seen: Seen } & Counts);

type Options = { readonly home: string; readonly countryOf: () => Promise<CountryOf> };

/** A list of contributions with their files: looked at first, and brought in row by row when the secretary says so. */
export function createImport({ home, countryOf }: Options) {
  const [run, setRun] = createSignal<Run>({ state: 'none' });
  let ending = new AbortController();
  onCleanup(() => ending.abort());

  async function look(chosen: readonly File[]): Promise<void> {
    ending.abort();
    ending = new AbortController();
    const { signal } = ending;
    const set = await importSet(chosen, await countryOf());
    if (signal.aborted) return;
    if ('refused' in set) return void setRun({ state: 'refused', why: set });
    const tell = (done: number) => !signal.aborted && setRun({ state: 'looking', done, total: set.rows.length });
    const prospects = await lookAt(set, { home, signal, tell });
    if (signal.aborted) return;
    if ('refused' in prospects) return void setRun({ state: 'failed', failure: prospects });
    setRun({ state: 'seen', seen: { head: set.head, unnamed: set.unnamed, prospects } });
  }

  async function bring(): Promise<void> {
    const now = run();
    if (now.state !== 'seen') return;
    const { signal } = ending;
    const ready = now.seen.prospects.filter(isReady);
    let [came, before] = [0, 0];
    const missed: Missed[] = [];
    for (const [done, { line, file, cells, fields }] of ready.entries()) {
      setRun({ state: 'running', done, total: ready.length });
      const answer = await request<ImportAnswer>('POST', `${home}/import`, fields);
      if (signal.aborted) return;
      if (isFailure(answer)) missed.push({ line, file, cells, failure: answer });
      else if (answer.isNew) came += 1;
      else before += 1;
    }
    setRun({ state: 'over', seen: now.seen, came, before, missed });
  }
  return { run, look, bring };
}
