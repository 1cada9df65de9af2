import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { InUse, Unusable } from '../../server/starting/unusable.ts';

/** What a person at the keyboard has to know; it ends the tool without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** As the server reads it: DATA_DIR, or ./data. Absolute. */
export const dataFolder = (): string => resolve(process.env.DATA_DIR || './data');

/** A path typed on the command line counts from where it was typed, not from the project that npm changes to. */
export const asTyped = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/**
 * Whether any other process has a database open. SQLite leaves the write-ahead log only for the last connection; in
 * doing so it also brings everything into the one file.
 */
export function isOpenElsewhere(file: string): boolean {
  const db = new Database(file, { fileMustExist: true, timeout: 500 });
  try {
    return db.pragma('journal_mode = DELETE', { simple: true }) !== 'delete';
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return true;
    throw error;
  } finally {
    db.close();
  }
}

/** Runs a tool; a refusal, or that something is taken, is printed as its sentence. */
export async function main(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof InUse || error instanceof Unusable)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
