import Database from 'better-sqlite3';
import type { MeetingId } from '../shared/ids.ts';

/** What SQLite says when it was asked for something wrong; everything else is the disk's answer, and may pass. */
const OURS = /^SQLITE_(ERROR|CONSTRAINT|MISMATCH|MISUSE|RANGE)/;

/** Whether the disk refused, as when it is full, and not a bug of ours. */
export const isStorageError = (error: unknown): boolean =>
  error instanceof Database.SqliteError && !OURS.test(error.code);

/** Another server has written to a meeting's log or text: what this one knows of it is no longer true. */
export class LogMovedOn extends Error {
  override readonly name = 'LogMovedOn';

  constructor(meeting: MeetingId, seq: number) {
    super(`Another server has written to the meeting ${meeting} after record ${seq}.`);
  }
}

/** Whether a row of this place is there already. */
export const isPlaceTaken = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY';

/** A later version of the program has brought the tables further than this one knows. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
}
