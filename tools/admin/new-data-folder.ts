import { existsSync } from 'node:fs';
import { openDatabase } from '../../db/open-database.ts';
import { databaseFile, holdDataFolder } from '../../server/data-folder.ts';
import { Refusal } from '../data/data-folder.ts';

/** Says of a data folder that it is a new one, by putting an empty database into it: a server then starts on it. */
export function makeDataFolder(folder: string): string {
  const file = databaseFile(folder);
  if (existsSync(file)) throw new Refusal(`${folder} is in use: there is a database in it. Nothing was changed.`);
  const release = holdDataFolder(folder);
  openDatabase(file).close();
  release();
  return `${folder} is a new data folder now. Start the server.`;
}
