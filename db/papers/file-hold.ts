import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { keepPrivate } from '../open-database.ts';

/**
 * Holds a file for as long as this process lives, or until what is returned is called; null when another has it. SQLite's own lock on an
 * empty database: the kernel keeps it by the file, whatever names or process numbers the holders go by in their containers, and lets
 * go of it with the process, however that ends.
 */
export function holdFile(file: string): (() => void) | null {
  // A file that is there is not opened by anything but SQLite: closing it would let go of what this process holds.
  if (!existsSync(file)) keepPrivate(file);
  const hold = new Database(file, { timeout: 0 });
  try {
    hold.exec('BEGIN IMMEDIATE');
    return () => void hold.close();
  } catch (error) {
    hold.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}
