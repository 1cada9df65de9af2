import { existsSync, renameSync, rmSync } from 'node:fs';
import { type Config, readConfig } from '../server/config.ts';
import { databaseFile, holdDataFolder } from '../server/data-folder.ts';
import { createEffects, type Effects } from '../server/effects.ts';

/**
 * Puts the sample consultation into an empty data folder, and does nothing to any other. It is built in a file beside
 * the database and moved there when it is whole, so that an interrupted load leaves nothing half done. Most starts find
 * a folder in use, so what is only needed for the sample is imported late.
 */
async function loadSample(config: Config, effects: Effects): Promise<void> {
  const file = databaseFile(config.dataDir);
  if (existsSync(file)) return keepUp(config, file);
  const { openDatabase } = await import('../db/open-database.ts');
  const { demoPassword, writeDemoAccounts } = await import('./sample/demo-accounts.ts');
  const { storeSample } = await import('./sample/store-sample.ts');
  const release = holdDataFolder(config.dataDir);
  const password = demoPassword(config.demoPassword);
  const draft = `${file}.loading`;
  for (const end of ['', '-wal', '-shm']) rmSync(`${draft}${end}`, { force: true });
  const db = openDatabase(draft);
  await storeSample(db, effects, password);
  db.close();
  renameSync(draft, file);
  writeDemoAccounts(config, password);
  release();
}

/** A data folder in use: a password set anew by DEMO_PASSWORD holds for the sample accounts, and nothing else changes. */
async function keepUp(config: Config, file: string): Promise<void> {
  if (config.demoPassword === null) return;
  const { openDatabase } = await import('../db/open-database.ts');
  const { hasAnyConsultation } = await import('../db/consultations.ts');
  const { renewDemoPassword } = await import('./sample/demo-accounts.ts');
  const db = openDatabase(file);
  if (hasAnyConsultation(db)) await renewDemoPassword(db, config.demoPassword);
  db.close();
}

const config = readConfig(process.env);
if ('wrong' in config) {
  for (const sentence of config.wrong) console.error(sentence);
  process.exitCode = 1;
} else await loadSample(config, createEffects('warn'));
