import type { ContributionId } from '../../../../shared/ids.ts';
import { nameIn } from '../../../../shared/importing/import-list.ts';
import { type Found, isReady, type Prospect, prospectOf, settled } from '../../../../shared/importing/prospect.ts';
import type { Row } from '../../../../shared/importing/published-fields.ts';
import { FILE_MAX } from '../../../../shared/paper/reading.ts';
import type { FileRead } from '../../../../shared/protocol/http/consultations/files.ts';
import { STANDING_MAX, type StandingAnswer } from '../../../../shared/protocol/http/consultations/importing.ts';
import { passesByItself } from '../../../../shared/refusals.ts';
import { type Failure, isFailure, request } from '../../../http/request.ts';
import { sendFile } from '../../../http/send-file.ts';
import type { ImportSet } from './import-set.ts';

/** Why a file was not read, or a row not taken. */
export type Code = Failure['refused'];

/** What one person may have the server read comes back by itself, and a long list waits for it. */
const AGAIN_MS = 10_000;
const AGAIN_AT_MOST = 60;
const rest = (): Promise<void> => new Promise((over) => setTimeout(over, AGAIN_MS));
const isPassing = (answer: object): boolean =>
  isFailure(answer) && answer.refused !== 'offline' && passesByItself(answer.refused);

async function inTime<T extends object>(ask: () => Promise<T | Failure>, signal: AbortSignal): Promise<T | Failure> {
  let answer = await ask();
  for (let n = 0; n < AGAIN_AT_MOST && isPassing(answer) && !signal.aborted; n += 1) {
    await rest();
    answer = await ask();
  }
  return answer;
}

type Options = {
  /** The consultation's, as `/api/consultations/17`. */
  readonly home: string;
  readonly signal: AbortSignal;
  /** After each row. */
  readonly tell: (done: number) => void;
};

/** Reads the file of each row, and asks which rows are here already; nothing is published. */
export async function lookAt(set: ImportSet, options: Options): Promise<readonly Prospect<Code>[] | Failure> {
  const read = createReader(options);
  const prospects: Prospect<Code>[] = [];
  for (const row of set.rows) {
    options.tell(prospects.length);
    prospects.push(prospectOf<Code>(row, await fileOf(row, set, read)));
    if (options.signal.aborted) return { refused: 'offline' };
  }
  options.tell(prospects.length);
  const here = await standingOf(prospects, options);
  return 'refused' in here ? here : settled(prospects, here.known);
}

async function fileOf({ file }: Row, { files }: ImportSet, read: (file: File) => Promise<FileRead | Failure>) {
  const found = files.get(nameIn(file));
  const answer: Found<Code> = found instanceof File ? await read(found) : (found ?? null);
  return answer;
}

/** A file that several rows name is sent once. */
function createReader({ home, signal }: Options): (file: File) => Promise<FileRead | Failure> {
  const known = new Map<File, Promise<FileRead | Failure>>();
  const send = (file: File): Promise<FileRead | Failure> => {
    if (file.size > FILE_MAX) return Promise.resolve({ refused: 'file-too-large' });
    const path = `${home}/files?name=${encodeURIComponent(file.name)}`;
    return inTime(() => sendFile<FileRead>(path, file, { onProgress: () => {}, signal }), signal);
  };
  return (file) => {
    const asked = known.get(file) ?? send(file);
    known.set(file, asked);
    return asked;
  };
}

type Known = { readonly known: ReadonlyMap<number, ContributionId> };

/** By line: what is here already of the rows that are ready. */
async function standingOf(prospects: readonly Prospect<Code>[], { home, signal }: Options): Promise<Known | Failure> {
  const ready = prospects.filter(isReady);
  const known = new Map<number, ContributionId>();
  for (let at = 0; at < ready.length; at += STANDING_MAX) {
    const some = ready.slice(at, at + STANDING_MAX);
    const rows = some.map(({ fields }) => fields);
    const answer = await inTime(() => request<StandingAnswer>('POST', `${home}/import/standing`, { rows }), signal);
    if (isFailure(answer)) return answer;
    for (const [index, { line }] of some.entries()) {
      const contribution = answer.standing[index];
      if (contribution) known.set(line, contribution);
    }
  }
  return { known };
}
