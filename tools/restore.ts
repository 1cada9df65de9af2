import { existsSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { giveToFolder } from '../db/open-database.ts';
import { databaseFile, holdDataFolder } from '../server/starting/data-folder.ts';
import { checkDatabase } from './data/checked-database.ts';
import { copyDatabase } from './data/copy-database.ts';
import { asTyped, dataFolder, isOpenElsewhere, main, Refusal } from './data/data-folder.ts';
import { bringKeyBack } from './data/kept-key.ts';
import { checkRecordings, copyRecordings, recordingsBeside, recordingsIn } from './data/kept-recordings.ts';

/** Other programs than ours know nothing of our mark on the folder. */
function refuseIfOpen(database: string): void {
  if (existsSync(database) && isOpenElsewhere(database)) {
    throw new Refusal(`Another program has ${database} open. Stop it, then restore.`);
  }
}

/** Keeps the database that was there, under a name with the time in it. Its log files go with it, should it have any. */
function setAside(database: string): string | null {
  if (!existsSync(database)) return null;
  const stamp = new Date().toISOString().replace(/[-:]/g, '').replace(/\..*/, 'Z');
  const former = `${database}.before-restore-${stamp}`;
  for (const end of ['', '-wal', '-shm']) if (existsSync(database + end)) renameSync(database + end, former + end);
  giveToFolder(former);
  return former;
}

/** What the backup has beside it; recordings that it does not name are left where they are. */
function bringRecordings(backup: string, database: string): void {
  const raw = new Database(database, { fileMustExist: true, readonly: true });
  const folder = recordingsIn(dirname(database));
  copyRecordings(raw, recordingsBeside(backup), folder);
  const { count, wrong } = checkRecordings(raw, folder);
  raw.close();
  if (count > 0) console.log(`With ${count - wrong.length} of ${count} recordings.`);
  for (const line of wrong) console.log(`  ${line}`);
}

async function restore(backup: string, database: string): Promise<void> {
  refuseIfOpen(database);
  const restored = `${database}.restored`;
  await copyDatabase(backup, restored);
  const former = setAside(database);
  renameSync(restored, database);
  console.log(`Restored ${database}.`);
  bringRecordings(backup, database);
  if (former) console.log(`The former database is kept as ${former}.`);
}

await main(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [name] = positionals;
  if (!name) throw new Refusal('Say which backup: npm run restore -- FILE');
  checkDatabase(asTyped(name));
  const release = holdDataFolder(dataFolder());
  try {
    await restore(asTyped(name), databaseFile(dataFolder()));
    const key = bringKeyBack(asTyped(name), dataFolder());
    if (key) console.log(`Restored ${key}.`);
  } finally {
    release();
  }
});
