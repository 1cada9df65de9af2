import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { createEventLog, type EventLog } from '../db/event-log.ts';
import { databaseFile } from '../server/data-folder.ts';
import type { MeetingId } from '../shared/ids.ts';
import { asTyped, dataFolder, main, Refusal } from './data/data-folder.ts';

/** Without migrating: what is verified must not be changed. */
function openToRead(file: string) {
  if (!existsSync(file)) throw new Refusal(`There is no database ${file}. DATA_DIR names the data folder.`);
  const raw = new Database(file, { fileMustExist: true, readonly: true });
  return { raw, close: () => void raw.close() };
}

function verifyMeeting(log: EventLog, id: MeetingId): boolean {
  const broken = log.firstBroken(id);
  const { seq, hash } = log.head(id);
  if (broken === null) console.log(`${id}: ${seq} records, whole; the last is ${hash}`);
  else console.error(`${id}: the log does not hold from record ${broken} on; something was changed or is missing.`);
  return broken === null;
}

await main(() => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const file = positionals[0] ? asTyped(positionals[0]) : databaseFile(dataFolder());
  const db = openToRead(file);
  const log = createEventLog(db);
  const whole = log.meetings().map((id) => verifyMeeting(log, id));
  db.close();
  const bad = whole.filter((good) => !good).length;
  if (bad > 0) throw new Refusal(`${bad} of ${whole.length} meetings do not hold.`);
  console.log(`Verified ${file}; meetings: ${whole.length}.`);
});
