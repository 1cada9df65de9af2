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

/** Each record's hash covers the one before it, so that a change or an omission anywhere is noticed: hex SHA-256. */
export const chain = (before: string, meetingId: string, row: Omit<Row, 'hash'>): string =>
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
 * The append-only log of all meetings. Every call is synchronous. `append` throws `LogMovedOn` when the log is beyond
 * `expectedSeq`, and SQLite's own error when the disk refuses; nothing of the transaction is kept then.
 */
export type EventLog = Writing & Reading;

type Writing = {
  /** All that `work` appends is on disk after one commit, or none of it. */
  readonly transaction: (work: () => void) => void;
  readonly append: (meetingId: MeetingId, expectedSeq: number, records: readonly MeetingRecord[]) => void;
};

type Reading = {
  /** At most `limit` records after `seq`, in order; all of them when it is below zero. */
  readonly readAfter: (meetingId: MeetingId, seq: number, limit?: number) => readonly MeetingRecord[];
  /** The records of these types after `seq`, in order. */
  readonly readTypesAfter: (
    meetingId: MeetingId,
    seq: number,
    types: readonly MeetingEvent['type'][],
  ) => readonly MeetingRecord[];
  /** What this command led to; null when it has led to nothing yet. */
  readonly findByCommand: (meetingId: MeetingId, command: CommandId) => Done | null;
  /** The same as lines of JSON, each with its hash. */
  readonly linesAfter: (meetingId: MeetingId, seq: number, limit: number) => readonly string[];
  readonly head: (meetingId: MeetingId) => Head;
  /** The hash of one record; null when there is none. */
  readonly hashAt: (meetingId: MeetingId, seq: number) => string | null;
  readonly meetings: () => readonly MeetingId[];
  /** The first seq at which the chain does not hold; null when all of it does. */
  readonly firstBroken: (meetingId: MeetingId) => number | null;
};

type Raw = Db['raw'];

export function createEventLog({ raw }: Pick<Db, 'raw'>): EventLog {
  const head = headIn(raw);
  return { ...createWriting(raw, head), ...createReading(raw, head) };
}

function headIn(raw: Raw): Reading['head'] {
  const head = raw.prepare<[string], Head>(
    'SELECT seq, hash FROM events WHERE meeting_id = ? ORDER BY seq DESC LIMIT 1',
  );
  return (meetingId) => head.get(meetingId) ?? NOTHING;
}

function createWriting(raw: Raw, head: Reading['head']): Writing {
  const insert = raw.prepare(
    `INSERT INTO events (meeting_id, ${COLUMNS}, type, previous_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const together = raw.transaction((work: () => void) => work());
  return {
    transaction: (work) => together.immediate(work),
    append(meetingId, expectedSeq, records) {
      let last = head(meetingId);
      if (last.seq !== expectedSeq) throw new LogMovedOn(meetingId, expectedSeq);
      for (const { seq, at, by, command, event } of records) {
        const row = { seq, at, by, command, event: JSON.stringify(event) };
        const own = chain(last.hash, meetingId, row);
        insert.run(meetingId, seq, at, by, command, row.event, own, event.type, last.hash);
        last = { seq, hash: own };
      }
    },
  };
}

function createReading(raw: Raw, head: Reading['head']): Reading {
  const hashAt = raw.prepare<[string, number], { hash: string }>(
    'SELECT hash FROM events WHERE meeting_id = ? AND seq = ?',
  );
  const after = raw.prepare<[string, number, number], Row>(
    `SELECT ${COLUMNS} FROM events WHERE meeting_id = ? AND seq > ? ORDER BY seq LIMIT ?`,
  );
  const ofTypes = raw.prepare<[string, number, string], Row>(
    `SELECT ${COLUMNS} FROM events WHERE meeting_id = ? AND seq > ? AND type IN (SELECT value FROM json_each(?)) ORDER BY seq`,
  );
  const done = raw.prepare<[string, string], Done>(
    'SELECT by, seq, at FROM events INDEXED BY events_by_command WHERE meeting_id = ? AND command = ? ORDER BY seq DESC LIMIT 1',
  );
  const meetings = raw.prepare<[], { id: string }>('SELECT DISTINCT meeting_id AS id FROM events ORDER BY 1');
  return {
    readAfter: (meetingId, seq, limit = -1) => after.all(meetingId, seq, limit).map(recordOf),
    readTypesAfter: (meetingId, seq, types) => ofTypes.all(meetingId, seq, JSON.stringify(types)).map(recordOf),
    linesAfter: (meetingId, seq, limit) =>
      after.all(meetingId, seq, limit).map((row) => JSON.stringify({ ...recordOf(row), hash: row.hash })),
    findByCommand: (meetingId, command) => done.get(meetingId, command) ?? null,
    head,
    hashAt: (meetingId, seq) => hashAt.get(meetingId, seq)?.hash ?? null,
    meetings: () => meetings.all().map(({ id }) => idOf<MeetingId>(id)),
    firstBroken: (meetingId) => firstBrokenOf(after.iterate(meetingId, 0, -1), meetingId),
  };
}

function firstBrokenOf(rows: Iterable<Row>, meetingId: MeetingId): number | null {
  let last = NOTHING;
  for (const row of rows) {
    if (row.seq !== last.seq + 1 || row.hash !== chain(last.hash, meetingId, row)) return last.seq + 1;
    last = { seq: row.seq, hash: row.hash };
  }
  return null;
}
