import { gunzipSync } from 'node:zlib';
import type { EventLog } from '../../db/event-log.ts';
import type { Db } from '../../db/open-database.ts';
import { keepSnapshot, lastSnapshot, type StoredSnapshot } from '../../db/snapshots.ts';
import { fold } from '../../shared/fold.ts';
import type { MeetingId } from '../../shared/ids.ts';
import { emptyMeeting, type Meeting } from '../../shared/meeting.ts';
import type { Effects } from '../effects.ts';
import type { MeetingAt, MeetingRoom } from './meeting-room.ts';

/** After so many records the state is kept, so that a restart after a crash folds no more than these. */
const EVERY = 2000;

/** Lets a restart begin from the last state that was kept instead of from the first record. */
export type KeptStates = {
  readonly standingOf: (id: MeetingId) => MeetingAt;
  /** As it was with this record, which exists. */
  readonly standingAsOf: (id: MeetingId, seq: number) => MeetingAt;
  /** Keeps the state now and then while the meeting goes on; returns how to stop. */
  readonly watch: (room: MeetingRoom) => () => void;
  /** Keeps what has changed, before the server stops. */
  readonly keepAll: (rooms: Iterable<MeetingRoom>) => void;
};

type Start = Omit<MeetingAt, 'at'>;
const BEGINNING: Start = { meeting: emptyMeeting, seq: 0 };

export function createKeptStates(db: Db, log: EventLog, effects: Effects): KeptStates {
  const kept = new Map<MeetingId, number>();
  const since = (room: MeetingRoom): number => room.seq - (kept.get(room.id) ?? 0);

  /** What was kept, when it goes no further than this. */
  function startOf(id: MeetingId, upTo: number): Start {
    const snapshot = lastSnapshot(db, id);
    return snapshot && snapshot.seq <= upTo ? (read(snapshot, effects) ?? BEGINNING) : BEGINNING;
  }

  /** A state that could not be kept is no loss, because the log is there. */
  function keep(room: MeetingRoom): void {
    try {
      keepSnapshot(db, room.id, { seq: room.seq, bytes: room.snapshot() });
      kept.set(room.id, room.seq);
    } catch (error) {
      effects.log.warn({ err: error, meeting: room.id }, 'the state could not be kept');
    }
  }

  return {
    standingOf(id) {
      const start = startOf(id, log.head(id).seq);
      if (start.seq > 0) kept.set(id, start.seq);
      return foldedFrom(log, id, start);
    },
    standingAsOf: (id, seq) => foldedFrom(log, id, startOf(id, seq), seq),
    watch: (room) =>
      room.onCommitted(() => {
        if (since(room) >= EVERY) keep(room);
      }),
    keepAll(rooms) {
      for (const room of rooms) if (since(room) > 0) keep(room);
    },
  };
}

function read({ bytes, seq }: StoredSnapshot, { log }: Pick<Effects, 'log'>): Start | null {
  try {
    const state: { readonly meeting: Meeting } = JSON.parse(gunzipSync(bytes).toString('utf8'));
    return { meeting: state.meeting, seq };
  } catch (error) {
    log.warn({ err: error, seq }, 'a kept state could not be read: the log is folded again');
    return null;
  }
}

/** To the last record, or to `upTo`. */
function foldedFrom(log: EventLog, id: MeetingId, { meeting, seq }: Start, upTo?: number): MeetingAt {
  const records = log.readAfter(id, seq, upTo === undefined ? undefined : upTo - seq);
  const last = records.at(-1) ?? log.readAfter(id, seq - 1, 1)[0];
  return { meeting: fold(records, meeting), seq: seq + records.length, at: last?.at ?? 0 };
}
