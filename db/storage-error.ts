import Database from 'better-sqlite3';
import type { MeetingId } from '../shared/ids.ts';

/** SQLite's answers to a wrong request; every other answer is about the disk, and may pass. */
const OURS = /^SQLITE_(ERROR|CONSTRAINT|MISMATCH|MISUSE|RANGE)/;

/** Whether the disk refused, for example because it is full; not a mistake of ours. */
export const isStorageError = (error: unknown): boolean =>
  error instanceof Database.SqliteError && !OURS.test(error.code);

/** Another server has written to a meeting's log or text: what this server knows of it is no longer true. */
export class LogMovedOn extends Error {
  override readonly name = 'LogMovedOn';

  constructor(meeting: MeetingId, seq: number) {
    super(`Another server has written to the meeting ${meeting} after record ${seq}.`);
  }
}

/** Whether a row with this key is there already. */
export const isPlaceTaken = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY';

/** A later version of the program has migrated the tables further than this one knows. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
}
