import Database from 'better-sqlite3';
import type { MeetingId, PersonId } from '../shared/ids.ts';
import type { Db } from './open-database.ts';
import { isPlaceTaken, LogMovedOn } from './storage-error.ts';

/**
 * One row of the minutes text. `update` is a Yjs update. A row by `system` holds the whole text up to itself, so that opening a
 * long text need not merge every keystroke; the rows before it stay, and tell whose device wrote what. A row by `carrier` holds
 * what was brought over from the earlier shape of texts.
 */
export type MinutesUpdate = {
  readonly seq: number;
  readonly person: PersonId | 'system' | 'carrier';
  /** ms since 1970 UTC. */
  readonly at: number;
  readonly update: Uint8Array;
};

const COLUMNS = 'seq, person, at, "update"';

/**
 * The append-only table of the minutes text. `append` throws `LogMovedOn` when another server has written, and SQLite's own error
 * when the disk refuses.
 */
export type MinutesUpdates = {
  readonly append: (meetingId: MeetingId, row: MinutesUpdate) => void;
  /** The number and the time of the last row; 0 when there is none. */
  readonly last: (meetingId: MeetingId) => Pick<MinutesUpdate, 'seq' | 'at'>;
  /** Every row from `seq` on, in order, one at a time: a long text has a hundred thousand. */
  readonly readFrom: (meetingId: MeetingId, seq: number) => Iterable<MinutesUpdate>;
  /** The last row, up to one, that holds the whole text; 0 when there is none. */
  readonly lastWhole: (meetingId: MeetingId, upTo?: number) => number;
};

export function createMinutesUpdates({ raw }: Pick<Db, 'raw'>): MinutesUpdates {
  const insert = raw.prepare(`INSERT INTO minutes_updates (meeting_id, ${COLUMNS}) VALUES (?, ?, ?, ?, ?)`);
  const from = raw.prepare<[string, number], MinutesUpdate>(
    `SELECT ${COLUMNS} FROM minutes_updates WHERE meeting_id = ? AND seq >= ? ORDER BY seq`,
  );
  const wholeText = raw
    .prepare<[string, number]>(
      "SELECT max(seq) FROM minutes_updates WHERE meeting_id = ? AND person = 'system' AND seq <= ?",
    )
    .pluck();
  const lastRow = raw.prepare<[string], Pick<MinutesUpdate, 'seq' | 'at'>>(
    'SELECT seq, at FROM minutes_updates WHERE meeting_id = ? ORDER BY seq DESC LIMIT 1',
  );
  return {
    append(meetingId, { seq, person, at, update }) {
      try {
        insert.run(meetingId, seq, person, at, Buffer.from(update));
      } catch (error) {
        throw isPlaceTaken(error) ? new LogMovedOn(meetingId, seq - 1) : error;
      }
    },
    last: (meetingId) => lastRow.get(meetingId) ?? { seq: 0, at: 0 },
    readFrom: (meetingId, seq) => from.iterate(meetingId, seq),
    lastWhole: (meetingId, upTo = Number.MAX_SAFE_INTEGER) => Number(wholeText.get(meetingId, upTo) ?? 0),
  };
}

/** The table as another thread reads it. */
export type MinutesUpdatesRead = Pick<MinutesUpdates, 'readFrom' | 'lastWhole'> & { readonly close: () => void };

/** On a connection of its own; what the server has acknowledged is in it. */
export function openMinutesUpdates(file: string): MinutesUpdatesRead {
  const raw = new Database(file, { fileMustExist: true, readonly: true });
  const { readFrom, lastWhole } = createMinutesUpdates({ raw });
  return { readFrom, lastWhole, close: () => void raw.close() };
}
