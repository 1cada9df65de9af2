import { hash } from 'node:crypto';
import type { CaptionsEvent, CaptionsRecord } from '../../shared/captions/captions.ts';
import { type CommandId, idOf, type MeetingId, type PersonId } from '../../shared/ids.ts';
import { type Head, NOTHING } from '../head.ts';
import type { Db } from '../open-database.ts';

type Raw = Db['raw'];
type Row = { seq: number; at: number; by: string; command: string; event: string; hash: string };

const COLUMNS = 'seq, at, by, command, event, hash';

/** As in the log of the meeting: a change or an omission anywhere is noticed. Hex SHA-256. */
const chain = (before: string, meetingId: MeetingId, row: Omit<Row, 'hash'>): string =>
  hash('sha256', [before, meetingId, row.seq, row.at, row.by, row.command, row.event].join('\n'));

/** The database's JSON was written by `append` from checked events: this is the parser that trusts it. */
const recordOf = (row: Row): CaptionsRecord => ({
  seq: row.seq,
  at: row.at,
  by: row.by === 'system' ? 'system' : idOf<PersonId>(row.by),
  command: idOf<CommandId>(row.command),
  event: JSON.parse(row.event) as CaptionsEvent,
});

/** The captions of all meetings, as they were written and corrected. Every call is synchronous; what is appended is on disk. */
export type CaptionEvents = {
  readonly read: (meetingId: MeetingId) => readonly CaptionsRecord[];
  /** At most `most` of those that follow on number `after`. */
  readonly readSome: (meetingId: MeetingId, after: number, most: number) => readonly CaptionsRecord[];
  readonly append: (meetingId: MeetingId, record: CaptionsRecord) => void;
  /** What this command led to; null when it has led to nothing yet. */
  readonly findByCommand: (meetingId: MeetingId, command: CommandId) => CaptionsRecord | null;
  /** How many records there are, and the hash of the last, which covers all of them. */
  readonly head: (meetingId: MeetingId) => Head;
};

export function createCaptionEvents({ raw, changed }: Pick<Db, 'raw' | 'changed'>): CaptionEvents {
  const all = raw.prepare<[string], Row>(`SELECT ${COLUMNS} FROM caption_events WHERE meeting_id = ? ORDER BY seq`);
  const some = raw.prepare<[string, number, number], Row>(
    `SELECT ${COLUMNS} FROM caption_events WHERE meeting_id = ? AND seq > ? ORDER BY seq LIMIT ?`,
  );
  const done = raw.prepare<[string, string], Row>(
    `SELECT ${COLUMNS} FROM caption_events WHERE meeting_id = ? AND command = ?`,
  );
  const insert = raw.prepare(`INSERT INTO caption_events (meeting_id, ${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)`);
  const head = (meetingId: MeetingId) => headOfCaptions(raw, meetingId);
  return {
    read: (meetingId) => all.all(meetingId).map(recordOf),
    readSome: (meetingId, after, most) => some.all(meetingId, after, most).map(recordOf),
    append(meetingId, { seq, at, by, command, event }) {
      const row = { seq, at, by, command, event: JSON.stringify(event) };
      insert.run(meetingId, seq, at, by, command, row.event, chain(head(meetingId).hash, meetingId, row));
      changed(meetingId);
    },
    findByCommand(meetingId, command) {
      const row = done.get(meetingId, command);
      return row ? recordOf(row) : null;
    },
    head,
  };
}

export const headOfCaptions = (raw: Raw, meetingId: MeetingId): Head =>
  raw
    .prepare<[string], Head>('SELECT seq, hash FROM caption_events WHERE meeting_id = ? ORDER BY seq DESC LIMIT 1')
    .get(meetingId) ?? NOTHING;

/** A file of a version before captions has none. */
export const hasCaptions = (raw: Raw): boolean =>
  raw.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'caption_events'").get() !== undefined;

export const meetingsWithCaptions = (raw: Raw): readonly MeetingId[] =>
  raw
    .prepare<[], { id: string }>('SELECT DISTINCT meeting_id AS id FROM caption_events ORDER BY 1')
    .all()
    .map(({ id }) => idOf<MeetingId>(id));

/** The first record at which the chain does not hold; null when all of it does. */
export function firstBrokenCaption(raw: Raw, meetingId: MeetingId): number | null {
  const rows = raw.prepare<[string], Row>(`SELECT ${COLUMNS} FROM caption_events WHERE meeting_id = ? ORDER BY seq`);
  let last = NOTHING;
  for (const row of rows.iterate(meetingId)) {
    if (row.seq !== last.seq + 1 || row.hash !== chain(last.hash, meetingId, row)) return last.seq + 1;
    last = { seq: row.seq, hash: row.hash };
  }
  return null;
}
