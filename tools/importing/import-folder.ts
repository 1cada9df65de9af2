import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';
import type { Db } from '../../db/open-database.ts';
import type { Consultation } from '../../db/papers/consultations.ts';
import { importedBefore } from '../../db/papers/imported.ts';
import type { Effects } from '../../server/effects.ts';
import { importContribution } from '../../server/papers/import-contribution.ts';
import { keepFile } from '../../server/papers/keep-file.ts';
import type { FileReader } from '../../server/reading/file-reader.ts';
import { isRefusal } from '../../shared/decision.ts';
import type { ContributionId } from '../../shared/ids.ts';
import type { ReadFile } from '../../shared/importing/completed.ts';
import { createCountryOf } from '../../shared/importing/country-of.ts';
import { byName, type ListRefused, listAmong, listOf, nameIn, unnamed } from '../../shared/importing/import-list.ts';
import { isReady, type Prospect, prospectOf, type ReadyRow, settled } from '../../shared/importing/prospect.ts';
import type { Row } from '../../shared/importing/published-fields.ts';
import { countries as ar } from '../../shared/languages/ar/countries.ts';
import { countries as en } from '../../shared/languages/en/countries.ts';
import { countries as es } from '../../shared/languages/es/countries.ts';
import { countries as fr } from '../../shared/languages/fr/countries.ts';
import { countries as ru } from '../../shared/languages/ru/countries.ts';
import { countries as zh } from '../../shared/languages/zh/countries.ts';
import { FILE_MAX, type Reading } from '../../shared/paper/reading.ts';
import { fileNameOf } from '../../shared/protocol/http/consultations/files.ts';
import { importedSchema } from '../../shared/protocol/http/consultations/importing.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import { Refusal } from '../data/data-folder.ts';
import { listInWords } from './in-english.ts';

type Deps = { readonly db: Db; readonly effects: Effects; readonly reader: FileReader };
/** What became of a row, or what would: it came in, or stands as it was looked at. */
export type Outcome = Prospect<RefusalCode> | (Pick<ReadyRow, 'line' | 'file' | 'cells'> & { readonly state: 'new' });
export type Report = {
  readonly head: readonly string[];
  readonly outcomes: readonly Outcome[];
  /** Files that no row names. */
  readonly unnamed: readonly string[];
};
type Found = { readonly name: string; readonly path: string };
type Options = {
  /** Only looked at: nothing is written. */
  readonly preview: boolean;
  /** A line for each row. */
  readonly tell: (line: string) => void;
};

const filesIn = (folder: string): readonly Found[] => {
  try {
    // A link may lead out of the folder, to what nobody sent: no link is followed.
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name, parentPath }) => ({ name, path: join(parentPath, name) }));
  } catch {
    throw new Refusal(`The folder ${folder} cannot be read.`);
  }
};

function lettersOf(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    throw new Refusal(`${path} is not in UTF-8. Save it again as "CSV UTF-8".`);
  }
}

const orRefuse = <T extends object>(found: T | ListRefused): T => {
  if ('refused' in found) throw new Refusal(listInWords(found));
  return found;
};

/** Row by row: what cannot be read leaves the others as they are. */
export async function importFolder(
  deps: Deps,
  consultation: Consultation,
  folder: string,
  { preview, tell }: Options,
): Promise<Report> {
  const files = filesIn(folder);
  const list = orRefuse(listAmong(files));
  const { data } = Papa.parse<string[]>(lettersOf(list.path), { skipEmptyLines: 'greedy' });
  const { head, rows } = orRefuse(listOf(data, createCountryOf([en, fr, es, ar, ru, zh])));
  const named = byName(files);
  const outcomes: Outcome[] = [];
  const here = new Map<number, ContributionId>();
  for (const row of rows) {
    const seen = await lookAt(deps, row, named.get(nameIn(row.file)));
    const before = isReady(seen.prospect) && importedBefore(deps.db, consultation.id, seen.prospect.fields);
    if (before) here.set(row.line, before);
    outcomes.push(before || preview ? seen.prospect : await bring(deps, consultation, seen));
    tell(`${outcomes.length} of ${rows.length}: ${row.file || '(no file)'}`);
  }
  const isLeft = (outcome: Outcome): outcome is Prospect<RefusalCode> => outcome.state !== 'new';
  const left = new Map(settled(outcomes.filter(isLeft), here).map((each) => [each.line, each]));
  return {
    head,
    outcomes: outcomes.map((each) => left.get(each.line) ?? each),
    unnamed: unnamed(files, rows).map(({ name }) => name),
  };
}

type Seen = {
  readonly prospect: Prospect<RefusalCode>;
  readonly read: (ReadFile & Reading) | null;
  readonly path: string;
};

async function lookAt({ reader }: Deps, row: Row, found: Found | 'several' | undefined): Promise<Seen> {
  if (!found || found === 'several') return { prospect: prospectOf(row, found ?? null), read: null, path: '' };
  const { path } = found;
  const refused = (code: RefusalCode): Seen => ({ prospect: prospectOf(row, { refused: code }), read: null, path });
  if (statSync(path).size > FILE_MAX) return refused('file-too-large');
  const [bytes, name] = [readFileSync(path), fileNameOf(found.name)];
  const reading = await reader.readFile({ name, bytes }, null);
  if (isRefusal(reading)) return refused(reading.refused);
  const read = { ...reading, name, hash: createHash('sha256').update(bytes).digest('hex') };
  return { prospect: prospectOf(row, read), read, path };
}

async function bring(deps: Deps, consultation: Consultation, { prospect, read, path }: Seen): Promise<Outcome> {
  if (!isReady(prospect) || read === null) return prospect;
  const { line, file, cells } = prospect;
  await keepFile(deps.db, readFileSync(path), deps.effects.now());
  importContribution(deps, consultation, v.parse(importedSchema, prospect.fields), read);
  return { line, file, cells, state: 'new' };
}
