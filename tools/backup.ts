import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { databaseFile } from '../server/starting/data-folder.ts';
import { copyDatabase } from './data/copy-database.ts';
import { asTyped, dataFolder, main, Refusal } from './data/data-folder.ts';
import { headsOf, inWords } from './data/heads.ts';
import { keepKey } from './data/kept-key.ts';
import { copyRecordings, recordingsBeside, recordingsIn } from './data/kept-recordings.ts';

const USAGE = 'Say where to: npm run backup -- FILE   (with --force an existing file is replaced)';

function target(name: string | undefined, force: boolean): string {
  if (!name) throw new Refusal(USAGE);
  const file = asTyped(name);
  if (existsSync(file) && !force)
    throw new Refusal(`${file} exists. Choose another name, or add --force to replace it.`);
  if (!existsSync(dirname(file))) throw new Refusal(`There is no folder ${dirname(file)}.`);
  return file;
}

await main(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { force: { type: 'boolean' } } });
  const file = target(positionals[0], values.force ?? false);
  const database = databaseFile(dataFolder());
  if (!existsSync(database)) throw new Refusal(`There is no database ${database}. DATA_DIR names the data folder.`);
  const start = performance.now();
  await copyDatabase(database, file);
  const size = (statSync(file).size / 1e6).toFixed(1);
  console.log(`Backed up to ${file}: ${size} MB in ${((performance.now() - start) / 1000).toFixed(1)} s, checked.`);
  const key = keepKey(dataFolder(), file);
  if (key) console.log(`The key with which versions are signed: ${key}. Keep it as secret as the backup.`);
  console.log('How far each record goes, for npm run verify -- --head ...:');
  for (const line of headsIn(file)) console.log(`  ${line}`);
  takeRecordings(file);
});

/** The sound of meetings goes along, in a folder beside the file; what is there already from an earlier backup stays. */
function takeRecordings(file: string): void {
  const raw = new Database(file, { fileMustExist: true, readonly: true });
  const count = copyRecordings(raw, recordingsIn(dataFolder()), recordingsBeside(file));
  raw.close();
  if (count > 0) console.log(`With ${count} recordings, in ${recordingsBeside(file)}: keep both together.`);
}

/** Kept elsewhere, they show later whether an end was cut off. */
function headsIn(file: string): readonly string[] {
  const raw = new Database(file, { fileMustExist: true, readonly: true });
  const lines = headsOf(raw).map(inWords);
  raw.close();
  return lines;
}
