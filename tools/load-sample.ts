import { existsSync, renameSync, rmSync } from 'node:fs';
import { type Config, readConfig } from '../server/config.ts';
import { createEffects, type Effects } from '../server/effects.ts';
import { databaseFile, holdDataFolder, refuseEmptyFolder } from '../server/starting/data-folder.ts';
import { TAKEN, WRONG_CONFIGURATION } from '../server/starting/exit-codes.ts';
import { InUse, Unusable } from '../server/starting/unusable.ts';

const ENDS = ['', '-wal', '-shm'];

/** Most starts find a folder in use, so what is only needed for the sample is imported late. */
async function prepare(config: Config, effects: Effects): Promise<void> {
  const file = databaseFile(config.dataDir);
  refuseEmptyFolder(config);
  if (!config.sample && (config.demoPassword === null || !existsSync(file))) return;
  const release = holdDataFolder(config.dataDir);
  try {
    if (await isUsed(file)) await keepUp(config, effects, file);
    else if (config.sample) await loadSample(config, effects, file);
  } finally {
    release();
  }
}

/** A database that `admin new-data-folder` has just made is not used: nobody and nothing is in it. */
async function isUsed(file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  const { openedDatabase } = await import('../server/starting/opened-database.ts');
  const { hasAnybody } = await import('../db/people/accounts.ts');
  const db = openedDatabase(file);
  const used = hasAnybody(db);
  db.close();
  return used;
}

/**
 * Puts the sample consultation into an empty data folder. It is built in a file beside the database and moved there
 * when it is whole, so that an interrupted load leaves nothing half done; its password is kept before that, or nobody
 * would ever know it.
 */
async function loadSample(config: Config, effects: Effects, file: string): Promise<void> {
  const { openedDatabase } = await import('../server/starting/opened-database.ts');
  const { accountsInWords, demoPassword, keepDemoAccounts } = await import('./sample/demo-accounts.ts');
  const { storeSample } = await import('./sample/store-sample.ts');
  const password = demoPassword(config.demoPassword);
  const draft = `${file}.loading`;
  for (const end of ENDS) rmSync(`${draft}${end}`, { force: true });
  const db = openedDatabase(draft);
  await storeSample(db, effects, password);
  db.close();
  const kept = keepDemoAccounts(config, password);
  for (const end of ENDS) rmSync(`${file}${end}`, { force: true });
  renameSync(draft, file);
  console.log(`${accountsInWords(config, password)}\nKept in ${kept}`);
}

/** A data folder in use: a password set again by DEMO_PASSWORD holds for the sample accounts; who used the old one is signed out. */
async function keepUp(config: Config, effects: Effects, file: string): Promise<void> {
  if (config.demoPassword === null) return;
  const { openedDatabase } = await import('../server/starting/opened-database.ts');
  const { hasAnyConsultation } = await import('../db/papers/consultations.ts');
  const { keepDemoAccounts, renewDemoPassword } = await import('./sample/demo-accounts.ts');
  const db = openedDatabase(file);
  if (hasAnyConsultation(db) && (await renewDemoPassword(db, effects, config.demoPassword)))
    keepDemoAccounts(config, config.demoPassword);
  db.close();
}

function complain(sentences: readonly string[], exitCode: number): void {
  for (const sentence of sentences) console.error(sentence);
  process.exitCode = exitCode;
}

const config = readConfig(process.env);
if ('wrong' in config) complain(config.wrong, WRONG_CONFIGURATION);
else
  await prepare(config, createEffects('warn')).catch((error: unknown) => {
    if (error instanceof Unusable) return complain([error.message], WRONG_CONFIGURATION);
    if (!(error instanceof InUse)) throw error;
    complain([error.message], TAKEN);
  });
