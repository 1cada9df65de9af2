import { hash } from 'node:crypto';
import { type CommandId, idOf, type MeetingId, type PersonId } from '../shared/ids.ts';
import type { MeetingEvent, MeetingRecord } from '../shared/meeting.ts';
import { type Head, NOTHING } from './head.ts';
import type { Db } from './open-database.ts';
import { LogMovedOn } from './storage-error.ts';

/** What a command led to when it was first given; `seq` is the last of its records. */
export type Done = { readonly by: PersonId | 'system'; readonly seq: number; readonly at: number };

type Row = { seq: number; at: number; by: string; command: string; event: string; hash: string };

const COLUMNS = 'seq, at, by, command, event, hash';

/** Each record's hash covers the one before it, so that a change or an omission anywhere shows: hex SHA-256. */
const chain = (before: string, meetingId: MeetingId, row: Omit<Row, 'hash'>): string =>
  hash('sha256', [before, meetingId, row.seq, row.at, row.by, row.command, row.event].join('\n'));

/** The database's JSON was written by `append` from checked events: this is the parser that trusts it. */
const recordOf = (row: Row): MeetingRecord => ({
  seq: row.seq,
  at: row.at,
  by: row.by === 'system' ? 'system' : idOf<PersonId>(row.by),
  command: idOf<CommandId>(row.command),
  event: JSON.parse(row.event) as MeetingEvent,
});

/**
 * The append-only log of all meetings. Every call is synchronous. `append` throws `LogMovedOn` when it has since
 * `expectedSeq`, and SQLite's own error when the disk refuses; nothing of the transaction is then kept.
 */
export function createEventLog(db: Pick<Db, 'raw'>) {
  const head = db.raw.prepare<[string], Head>(
    'SELECT seq, hash FROM events WHERE meeting_id = ? ORDER BY seq DESC LIMIT 1',
  );
  const insert = db.raw.prepare(
    `INSERT INTO events (meeting_id, ${COLUMNS}, type, previous_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const hashAt = db.raw.prepare<[string, number], { hash: string }>(
    'SELECT hash FROM events WHERE meeting_id = ? AND seq = ?',
  );
  const after = db.raw.prepare<[string, number, number], Row>(
    `SELECT ${COLUMNS} FROM events WHERE meeting_id = ? AND seq > ? ORDER BY seq LIMIT ?`,
  );
  const ofTypes = db.raw.prepare<[string, number, string], Row>(
    `SELECT ${COLUMNS} FROM events WHERE meeting_id = ? AND seq > ? AND type IN (SELECT value FROM json_each(?)) ORDER BY seq`,
  );
  const done = db.raw.prepare<[string, string], Done>(
    'SELECT by, seq, at FROM events INDEXED BY events_by_command WHERE meeting_id = ? AND command = ? ORDER BY seq DESC LIMIT 1',
  );
  const meetings = db.raw.prepare<[], { id: string }>('SELECT DISTINCT meeting_id AS id FROM events ORDER BY 1');
  const together = db.raw.transaction((work: () => void) => work());

  const headOf = (meetingId: MeetingId): Head => head.get(meetingId) ?? NOTHING;

  return {
    /** Everything that `work` appends becomes durable in one commit, or none of it. */
    transaction: (work: () => void): void => together.immediate(work),

    append(meetingId: MeetingId, expectedSeq: number, records: readonly MeetingRecord[]): void {
      let last = headOf(meetingId);
      if (last.seq !== expectedSeq) throw new LogMovedOn(meetingId, expectedSeq);
      for (const { seq, at, by, command, event } of records) {
        const row = { seq, at, by, command, event: JSON.stringify(event) };
        const own = chain(last.hash, meetingId, row);
        insert.run(meetingId, seq, at, by, command, row.event, own, event.type, last.hash);
        last = { seq, hash: own };
      }
    },

    /** At most `limit` records after `seq`, in order. */
    readAfter: (meetingId: MeetingId, seq: number, limit = -1): readonly MeetingRecord[] =>
      after.all(meetingId, seq, limit).map(recordOf),

    /** The records of these types after `seq`, in order. */
    readTypesAfter: (
      meetingId: MeetingId,
      seq: number,
      types: readonly MeetingEvent['type'][],
    ): readonly MeetingRecord[] => ofTypes.all(meetingId, seq, JSON.stringify(types)).map(recordOf),

    /** What this command led to; null when it has led to nothing yet. */
    findByCommand: (meetingId: MeetingId, command: CommandId): Done | null => done.get(meetingId, command) ?? null,

    head: headOf,
    /** The hash of one record; null when there is none. */
    hashAt: (meetingId: MeetingId, seq: number): string | null => hashAt.get(meetingId, seq)?.hash ?? null,

    meetings: (): readonly MeetingId[] => meetings.all().map(({ id }) => idOf<MeetingId>(id)),

    /** The first seq at which the chain does not hold; null when all of it does. */
    firstBroken(meetingId: MeetingId): number | null {
      let last = NOTHING;
      for (const row of after.iterate(meetingId, 0, -1)) {
        if (row.seq !== last.seq + 1 || row.hash !== chain(last.hash, meetingId, row)) return last.seq + 1;
        last = { seq: row.seq, hash: row.hash };
      }
      return null;
    },
  };
}

export type EventLog = ReturnType<typeof createEventLog>;
