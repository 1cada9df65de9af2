import type { KeyObject } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import {
  firstBrokenCaption,
  hasCaptions,
  headOfCaptions,
  meetingsWithCaptions,
} from '../db/captions/caption-events.ts';
import { createEventLog, type EventLog } from '../db/event-log.ts';
import { checkFiles } from '../db/papers/files/files.ts';
import { headOfPapers, wrongPapers } from '../db/papers/papers.ts';
import { databaseFile } from '../server/starting/data-folder.ts';
import { explainedFileError } from '../server/starting/opened-database.ts';
import type { MeetingId } from '../shared/ids.ts';
import { asTyped, dataFolder, main, Refusal } from './data/data-folder.ts';
import { hasPapers, type Known, missingSince, parseHead } from './data/heads.ts';
import { checkRecordings, recordingsBeside, recordingsIn } from './data/kept-recordings.ts';
import { verifyAnyFile, verifyList } from './verifying/verify-file.ts';
import { verifyPackage } from './verifying/verify-package.ts';
import { trustedKey } from './verifying/verify-statement.ts';

/** Without migrating: what is verified must not be changed. */
function openToRead(file: string) {
  if (!existsSync(file)) throw new Refusal(`There is no database ${file}. DATA_DIR names the data folder.`);
  const raw = new Database(file, { fileMustExist: true, readonly: true });
  return { raw, close: () => void raw.close() };
}

function verifyMeeting(log: EventLog, id: MeetingId): readonly string[] {
  const broken = log.firstBroken(id);
  const { seq, hash } = log.head(id);
  if (broken !== null)
    return [`${id}: the log does not hold from record ${broken} on; something was changed or is missing.`];
  console.log(`${id}: ${seq} records, whole; the last is ${hash}`);
  return [];
}

function verifyCaptions(raw: Database.Database): readonly string[] {
  const meetings = hasCaptions(raw) ? meetingsWithCaptions(raw) : [];
  return meetings.flatMap((id) => {
    const broken = firstBrokenCaption(raw, id);
    const { seq, hash } = headOfCaptions(raw, id);
    if (broken !== null)
      return [`${id}: the captions do not hold from record ${broken} on; something was changed or is missing.`];
    console.log(`${id}: ${seq} records of captions, whole; the last is ${hash}`);
    return [];
  });
}

function verifyPapers(raw: Database.Database): readonly string[] {
  if (!hasPapers(raw)) {
    console.log('contributions and compilations: not covered; the file is of a version that kept no chain of them');
    return [];
  }
  const wrong = wrongPapers(raw);
  const { seq, hash } = headOfPapers(raw);
  if (wrong.length === 0)
    console.log(`papers: ${seq} entries of contributions and compilations, whole; the last is ${hash}`);
  return wrong;
}

function verifyFiles(raw: Database.Database): readonly string[] {
  const { count, wrong } = checkFiles(raw);
  if (count > 0 && wrong.length === 0) console.log(`files: ${count} of contributions, whole, byte for byte`);
  return wrong;
}

function verifyRecordings(raw: Database.Database, folder: string): readonly string[] {
  const { count, wrong } = checkRecordings(raw, folder);
  if (count > 0 && wrong.length === 0) console.log(`recordings: ${count}, whole, byte for byte`);
  return wrong;
}

function verify(raw: Database.Database, folder: string, known: readonly Known[]): readonly string[] {
  const log = createEventLog({ raw });
  const meetings = log.meetings();
  const wrong = [
    ...meetings.flatMap((id) => verifyMeeting(log, id)),
    ...verifyCaptions(raw),
    ...verifyPapers(raw),
    ...verifyFiles(raw),
    ...verifyRecordings(raw, folder),
    ...known.flatMap((one) => missingSince(raw, one) ?? []),
  ];
  if (wrong.length === 0) console.log(coverage(meetings.length, known.length));
  return wrong;
}

const coverage = (meetings: number, known: number): string =>
  [
    `Covered: the logs of ${meetings} meetings, contributions, compilations.`,
    'Not covered: the texts of minutes, accounts, messages, invitations, and the list of what was done on the server.',
    known > 0
      ? `All of it goes on from the ${known} heads given.`
      : 'Whether an end was cut off shows only against a head that was known before: --head, as backups print them.',
  ].join('\n');

await main(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { head: { type: 'string', multiple: true }, key: { type: 'string' } },
  });
  const known = (values.head ?? []).map(parseHead);
  const file = wanted(positionals[0]);
  const trusted = trustedKey(values.key && asTyped(values.key));
  const wrong = await verifyAny(file, known, trusted);
  if (wrong.length > 0) throw new Refusal([...wrong, `${file} does not hold.`].join('\n'));
  console.log(`Verified ${file}.`);
});

/** A data folder holds the database that is verified. */
function wanted(named: string | undefined): string {
  const path = named ? asTyped(named) : dataFolder();
  return existsSync(path) && statSync(path).isDirectory() ? databaseFile(path) : path;
}

/** Told by how the file begins. */
function verifyAny(file: string, known: readonly Known[], trusted: KeyObject | null): Promise<readonly string[]> {
  const begins = existsSync(file) ? beginningOf(file) : 'SQLite';
  if (begins.startsWith('PK')) return verifyPackage(file, trusted);
  if (begins.startsWith('# Openfloor')) return verifyList(file, trusted);
  if (begins.startsWith('SQLite') || file.endsWith('.db')) return Promise.resolve(verifyDatabase(file, known));
  return verifyAnyFile(file, trusted);
}

function beginningOf(file: string): string {
  const bytes = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  readSync(handle, bytes);
  closeSync(handle);
  return bytes.toString('latin1');
}

function verifyDatabase(file: string, known: readonly Known[]): readonly string[] {
  const inFolder = file.endsWith(databaseFile(''));
  const folder = inFolder ? recordingsIn(dirname(file)) : recordingsBeside(file);
  const db = openToRead(file);
  const wrong = readable(file, () => verify(db.raw, folder, known));
  db.close();
  return wrong;
}

/** A damaged file says so in a sentence. */
function readable<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw explainedFileError(error, file);
  }
}
