import type { MeetingId } from '../../shared/ids.ts';
import type { Meeting, MeetingRecord } from '../../shared/meeting.ts';
import { MediaRoom } from './media-room.ts';
import type { MediaTimes } from './media-setting.ts';
import type { RecordVoice } from './recording-desk.ts';
import type { MediaWorkers } from './workers.ts';

/** What media has to know about a meeting: its state, and when it has changed. */
export type FollowedMeeting = {
  readonly meeting: Meeting;
  /** Calls back after each commit; returns how to stop. */
  readonly onCommitted: (listener: (records: readonly MeetingRecord[], meeting: Meeting) => void) => () => void;
};

export type MediaRooms = {
  /** The room of a meeting, made when somebody first asks for it; null while no worker is alive. */
  readonly open: (meetingId: MeetingId, followed: FollowedMeeting) => Promise<MediaRoom | null>;
  /** Whether every worker is alive. */
  readonly ready: () => boolean;
  readonly close: () => void;
};

/** Often enough to keep the promise of two seconds (F33). */
const COUNT_EVERY_MS = 250;
const TIMES: MediaTimes = { connectWithinMs: 30_000, emptyForMs: 10 * 60_000 };

/**
 * One room for each meeting. A room whose worker ended, or that was empty for long, is forgotten; the next person to ask gets
 * another.
 */
export function createMediaRooms(
  workers: MediaWorkers,
  changed: Partial<MediaTimes> = {},
  record: RecordVoice | null = null,
): MediaRooms {
  const times = { ...TIMES, ...changed };
  /** The promise is stored before anything is awaited, so that two first arrivals cannot make two rooms. */
  const rooms = new Map<MeetingId, Promise<MediaRoom | null>>();
  const alive = createCounting(times.emptyForMs);

  async function make(followed: FollowedMeeting, forget: () => void): Promise<MediaRoom | null> {
    const place = await workers.leastBusy().catch(() => null);
    const room = place && (await MediaRoom.create(followed.meeting, place, times, record).catch(() => null));
    if (!room) forget();
    else {
      alive.begin(room);
      keepUp(room, followed, () => {
        alive.end(room);
        forget();
      });
    }
    return room;
  }

  function open(meetingId: MeetingId, followed: FollowedMeeting): Promise<MediaRoom | null> {
    const existing = rooms.get(meetingId);
    if (existing) return existing.then(alive.askedFor);
    const making = make(followed, () => rooms.delete(meetingId));
    rooms.set(meetingId, making);
    return making;
  }

  async function close(): Promise<void> {
    alive.stop();
    for (const room of await Promise.all(rooms.values())) room?.close();
    workers.close();
  }

  return { open, ready: () => workers.ready, close: () => void close() };
}

/** One timer for all rooms. A room in which nobody may be heard has nothing to count. A room that was empty for long is closed. */
function createCounting(emptyForMs: number) {
  /** For how many turns of the timer nobody has been in it or asked for it. */
  const alive = new Map<MediaRoom, number>();
  const counting = setInterval(() => {
    for (const [room, empty] of alive) {
      room.count();
      alive.set(room, room.isEmpty ? empty + 1 : 0);
      if (empty * COUNT_EVERY_MS > emptyForMs) room.close();
    }
  }, COUNT_EVERY_MS).unref();

  return {
    begin: (room: MediaRoom) => void alive.set(room, 0),
    end: (room: MediaRoom) => void alive.delete(room),
    /** It is given to somebody, who will be in it. */
    askedFor(room: MediaRoom | null): MediaRoom | null {
      if (room && alive.has(room)) alive.set(room, 0);
      return room;
    },
    stop: () => clearInterval(counting),
  };
}

function keepUp(room: MediaRoom, followed: FollowedMeeting, forget: () => void): void {
  const stop = followed.onCommitted((_, meeting) => room.follow(meeting));
  room.onClosed(() => {
    stop();
    forget();
  });
  room.follow(followed.meeting);
}
