import { existsSync, renameSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { giveToFolder } from '../db/open-database.ts';
import { databaseFile, holdDataFolder } from '../server/starting/data-folder.ts';
import { checkDatabase } from './data/checked-database.ts';
import { copyDatabase } from './data/copy-database.ts';
import { asTyped, dataFolder, isOpenElsewhere, main, Refusal } from './data/data-folder.ts';

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

async function restore(backup: string, database: string): Promise<void> {
  refuseIfOpen(database);
  const restored = `${database}.restored`;
  await copyDatabase(backup, restored);
  const former = setAside(database);
  renameSync(restored, database);
  console.log(`Restored ${database}.`);
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
  } finally {
    release();
  }
});
