import Database from 'better-sqlite3';

/** What SQLite says when it was asked for something wrong; everything else is the disk's answer, and may pass. */
const OURS = /^SQLITE_(ERROR|CONSTRAINT|MISMATCH|MISUSE|RANGE)/;

/** Whether the disk refused, as when it is full, and not a bug of ours. */
export const isStorageError = (error: unknown): boolean =>
  error instanceof Database.SqliteError && !OURS.test(error.code);
