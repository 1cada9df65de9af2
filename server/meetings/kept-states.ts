import { gunzipSync } from 'node:zlib';
import type { EventLog } from '../../db/event-log.ts';
import type { Db } from '../../db/open-database.ts';
import { keepSnapshot, lastSnapshot, type StoredSnapshot } from '../../db/snapshots.ts';
import type { MeetingId } from '../../shared/ids.ts';
import { fold } from '../../shared/law.ts';
import { emptyMeeting, type Meeting } from '../../shared/meeting.ts';
import type { Effects } from '../effects.ts';
import type { MeetingAt, MeetingRoom } from './meeting-room.ts';

/** After so many records the state is kept, so that a crash costs no more than folding these. */
const EVERY = 2000;

/** Lets a restart begin from the last state that was kept instead of from the first record. */
export function createKeptStates(db: Db, log: EventLog, effects: Effects) {
  const kept = new Map<MeetingId, number>();

  /** What was kept, when it goes no further than this; else the empty meeting. */
  function startOf(id: MeetingId, upTo: number): Omit<MeetingAt, 'at'> {
    const snapshot = lastSnapshot(db, id);
    if (!snapshot || snapshot.seq > upTo) return { meeting: emptyMeeting, seq: 0 };
    const meeting = read(snapshot);
    return meeting === null ? { meeting: emptyMeeting, seq: 0 } : { meeting, seq: snapshot.seq };
  }

  function read({ bytes, seq }: StoredSnapshot): Meeting | null {
    try {
      const state: { readonly meeting: Meeting } = JSON.parse(gunzipSync(bytes).toString('utf8'));
      return state.meeting;
    } catch (error) {
      effects.log.warn({ err: error, seq }, 'a kept state could not be read: the log is folded anew');
      return null;
    }
  }

  /** A state that could not be kept is no loss: the log is. */
  function keep(room: MeetingRoom): void {
    try {
      keepSnapshot(db, room.id, { seq: room.seq, bytes: room.snapshot() });
      kept.set(room.id, room.seq);
    } catch (error) {
      effects.log.warn({ err: error, meeting: room.id }, 'the state could not be kept');
    }
  }
  const since = (room: MeetingRoom): number => room.seq - (kept.get(room.id) ?? 0);

  return {
    standingOf(id: MeetingId): MeetingAt {
      const start = startOf(id, log.head(id).seq);
      if (start.seq > 0) kept.set(id, start.seq);
      const records = log.readAfter(id, start.seq);
      const last = records.at(-1) ?? log.readAfter(id, start.seq - 1, 1)[0];
      return { meeting: fold(records, start.meeting), seq: start.seq + records.length, at: last?.at ?? 0 };
    },
    /** As it stood with this record, which there is. */
    standingAsOf(id: MeetingId, seq: number): MeetingAt {
      const start = startOf(id, seq);
      const records = log.readAfter(id, start.seq, seq - start.seq);
      const last = records.at(-1) ?? log.readAfter(id, seq - 1, 1)[0];
      return { meeting: fold(records, start.meeting), seq, at: last?.at ?? 0 };
    },
    /** Keeps the state now and then while the meeting goes on. */
    watch: (room: MeetingRoom): (() => void) =>
      room.onCommitted(() => {
        if (since(room) >= EVERY) keep(room);
      }),
    /** Keeps what has changed, before the server stops. */
    keepAll(rooms: Iterable<MeetingRoom>): void {
      for (const room of rooms) if (since(room) > 0) keep(room);
    },
  };
}
