import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkDatabase } from './data/checked-database.ts';
import { copyDatabase } from './data/copy-database.ts';
import { asTyped, databaseIn, dataFolder, holderOf, isOpenElsewhere, main, Refusal } from './data/data-folder.ts';

function refuseIfInUse(folder: string): void {
  const pid = holderOf(folder);
  if (pid !== null) throw new Refusal(`A server (process ${pid}) uses ${folder}. Stop it, then restore.`);
  const database = databaseIn(folder);
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
  return former;
}

await main(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [name] = positionals;
  if (!name) throw new Refusal('Say which backup: npm run restore -- FILE');
  const folder = dataFolder();
  const database = databaseIn(folder);
  checkDatabase(asTyped(name));
  mkdirSync(folder, { recursive: true });
  refuseIfInUse(folder);
  const restored = `${database}.restored`;
  await copyDatabase(asTyped(name), restored);
  const former = setAside(database);
  renameSync(restored, database);
  console.log(`Restored ${database}.`);
  if (former) console.log(`The former database is kept as ${former}.`);
});
