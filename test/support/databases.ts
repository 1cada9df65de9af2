import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, openDatabase } from '../../db/open-database.ts';

type Scratch = { readonly db: Db; readonly remove: () => void };

const inMemory = (): Scratch => {
  const db = openDatabase(':memory:');
  return { db, remove: db.close };
};

const inFile = (): Scratch => {
  const folder = mkdtempSync(join(tmpdir(), 'openfloor-db-'));
  const db = openDatabase(join(folder, 'openfloor.db'));
  return {
    db,
    remove() {
      db.close();
      rmSync(folder, { recursive: true });
    },
  };
};

/** Where a contract has to hold: `describe.each(DATABASES)('...', (_name, open) => ...)`. */
export const DATABASES = [
  ['in memory', inMemory],
  ['in a file', inFile],
] as const;
