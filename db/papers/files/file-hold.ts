import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { keepPrivate } from '../../open-database.ts';

/**
 * Holds a file as long as this process lives, or until the returned function is called; null when another process has it. It is
 * SQLite's own lock on an empty database: the kernel keeps it by the file, whatever names or process numbers the holders have in
 * their containers, and releases it with the process, however that ends.
 */
export function holdFile(file: string): (() => void) | null {
  // Only SQLite may open a file that is there: closing it otherwise would release the lock of this process.
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
