import { existsSync } from 'node:fs';
import { type Db, isUpToDate } from '../../db/open-database.ts';
import { databaseFile, holdDataFolder } from '../../server/starting/data-folder.ts';
import { openedDatabase } from '../../server/starting/opened-database.ts';
import { InUse } from '../../server/starting/unusable.ts';
import { Refusal } from '../data/data-folder.ts';

const OLDER = 'The server that runs here is of another version than this program. Restart it, then try again.';

/** Holds the folder while no server does; a server that runs there shares its database with us, as it is. */
function hold(folder: string): (() => void) | null {
  try {
    return holdDataFolder(folder);
  } catch (error) {
    if (error instanceof InUse) return null;
    throw error;
  }
}

/** The database of a data folder, whether a server runs on it or not; makes none. Throws a `Refusal`. */
export function openData(folder: string): { readonly db: Db; readonly close: () => void } {
  const file = databaseFile(folder);
  if (!existsSync(file)) throw new Refusal(`There is no database ${file}. DATA_DIR names the data folder.`);
  const release = hold(folder);
  if (release === null && !isUpToDate(file)) throw new Refusal(OLDER);
  const db = openedDatabase(file);
  return {
    db,
    close() {
      db.close();
      release?.();
    },
  };
}
