import { existsSync } from 'node:fs';
import { databaseFile, holdDataFolder } from '../../server/starting/data-folder.ts';
import { openedDatabase } from '../../server/starting/opened-database.ts';
import { Refusal } from '../data/data-folder.ts';

/** Says of a data folder that it is a new one, by putting an empty database into it: a server then starts on it. */
export function makeDataFolder(folder: string): string {
  const file = databaseFile(folder);
  if (existsSync(file)) throw new Refusal(`${folder} is in use: there is a database in it. Nothing was changed.`);
  const release = holdDataFolder(folder);
  openedDatabase(file).close();
  release();
  return `${folder} is a new data folder now. Start the server.`;
}
