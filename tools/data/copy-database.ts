import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { keepPrivate } from '../../db/open-database.ts';
import { explainedFileError } from '../../server/starting/opened-database.ts';
import { checkDatabase } from './checked-database.ts';

const ALL_PAGES = 0x7fff_ffff;

function flush(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

async function copyPages(from: string, to: string): Promise<void> {
  const db = new Database(from, { fileMustExist: true });
  try {
    // In one go: SQLite begins again whenever another process writes between two portions.
    await db.backup(to, { progress: () => ALL_PAGES });
  } finally {
    db.close();
  }
}

/** A copy is one file: it leaves the write-ahead log that it inherited. */
function makeSingleFile(path: string): void {
  const db = new Database(path);
  db.pragma('journal_mode = DELETE');
  db.close();
}

/**
 * Copies a database as it is at one moment, also while it is being written to. The copy appears under its name only
 * when it is whole, checked and on disk.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const arriving = `${to}.arriving-${process.pid}`;
  try {
    keepPrivate(arriving);
    await copyPages(from, arriving);
    makeSingleFile(arriving);
    checkDatabase(arriving);
    flush(arriving);
    renameSync(arriving, to);
    flush(dirname(to));
  } catch (error) {
    throw explainedFileError(error, to);
  } finally {
    for (const left of [arriving, `${arriving}-wal`, `${arriving}-shm`, `${arriving}-journal`])
      rmSync(left, { force: true });
  }
}
