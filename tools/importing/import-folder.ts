import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';
import type { Db } from '../../db/open-database.ts';
import type { Consultation } from '../../db/papers/consultations.ts';
import type { Effects } from '../../server/effects.ts';
import { importContribution } from '../../server/papers/import-contribution.ts';
import { keepFile } from '../../server/papers/keep-file.ts';
import type { FileReader } from '../../server/reading/file-reader.ts';
import { isRefusal } from '../../shared/decision.ts';
import { completed } from '../../shared/importing/completed.ts';
import { createCountryOf } from '../../shared/importing/country-of.ts';
import { byName, type ListRefused, listAmong, listOf, nameIn, unnamed } from '../../shared/importing/import-list.ts';
import { isFault, type PublishedFields, type Row } from '../../shared/importing/published-fields.ts';
import { countries as ar } from '../../shared/languages/ar/countries.ts';
import { countries as en } from '../../shared/languages/en/countries.ts';
import { refusals } from '../../shared/languages/en/refusals.ts';
import { countries as es } from '../../shared/languages/es/countries.ts';
import { countries as fr } from '../../shared/languages/fr/countries.ts';
import { countries as ru } from '../../shared/languages/ru/countries.ts';
import { countries as zh } from '../../shared/languages/zh/countries.ts';
import { FILE_MAX } from '../../shared/paper/reading.ts';
import { fileNameOf } from '../../shared/protocol/http/consultations/files.ts';
import { importedSchema } from '../../shared/protocol/http/consultations/importing.ts';
import { dayAt } from '../../shared/sitting/day-at.ts';
import { Refusal } from '../data/data-folder.ts';
import { FILE_MISSING, faultInWords, listInWords, NO_LANGUAGE, NOT_TAKEN } from './in-words.ts';

type Deps = { readonly db: Db; readonly effects: Effects; readonly reader: FileReader };
type Missed = { readonly line: number; readonly file: string; readonly why: string };
/** How many rows came in, how many were here already, which did not come in and why, which files no row names. */
export type Report = {
  readonly came: number;
  readonly before: number;
  readonly missed: readonly Missed[];
  readonly unnamed: readonly string[];
};
type Came = 'new' | 'before' | { readonly why: string };
type Found = { readonly name: string; readonly path: string };

const filesIn = (folder: string): readonly Found[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => ({ name: basename(name), path: join(folder, name) }))
      .filter(({ name, path }) => !name.startsWith('.') && statSync(path).isFile());
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

/** Row by row: what cannot be read leaves the others as they are. `tell`: a line for each row. */
export async function importFolder(
  deps: Deps,
  consultation: Consultation,
  folder: string,
  tell: (line: string) => void,
): Promise<Report> {
  const files = filesIn(folder);
  const list = orRefuse(listAmong(files));
  const { data } = Papa.parse<string[]>(lettersOf(list.path), { skipEmptyLines: 'greedy' });
  const { rows } = orRefuse(listOf(data, createCountryOf([en, fr, es, ar, ru, zh])));
  const named = byName(files);
  let [came, before] = [0, 0];
  const missed: Missed[] = [];
  for (const row of rows) {
    const outcome = await bring(deps, consultation, row, named);
    if (outcome === 'new') came += 1;
    else if (outcome === 'before') before += 1;
    else missed.push({ line: row.line, file: row.file, why: outcome.why });
    tell(`${row.line - 1} of ${rows.length}: ${row.file || '(no file)'}`);
  }
  return { came, before, missed, unnamed: unnamed(files, rows).map(({ name }) => name) };
}

async function bring(
  deps: Deps,
  consultation: Consultation,
  { fields, file }: Row,
  files: ReadonlyMap<string, Found>,
): Promise<Came> {
  if (isFault(fields)) return { why: faultInWords(fields) };
  const found = files.get(nameIn(file));
  if (!found) return { why: FILE_MISSING };
  if (statSync(found.path).size > FILE_MAX) return { why: refusals['file-too-large'] };
  return read(deps, consultation, fields, found);
}

async function read(
  { db, effects, reader }: Deps,
  consultation: Consultation,
  fields: PublishedFields,
  found: Found,
): Promise<Came> {
  const [bytes, name] = [readFileSync(found.path), fileNameOf(found.name)];
  const reading = await reader.readFile({ name, bytes }, null);
  if (isRefusal(reading)) return { why: refusals[reading.refused] };
  const hash = await keepFile(db, bytes, effects.now());
  const today = dayAt(consultation.timeZone, effects.now());
  const whole = completed(fields, { ...reading, hash, name }, today);
  if (!whole) return { why: NO_LANGUAGE };
  const parsed = v.safeParse(importedSchema, whole);
  if (!parsed.success) return { why: NOT_TAKEN };
  return importContribution({ db, effects }, consultation, parsed.output, { ...reading, name }).isNew
    ? 'new'
    : 'before';
}
