import { meetingsOn } from '../../db/meetings.ts';
import type { Db } from '../../db/open-database.ts';
import { nextSendingAt, type StoredSending, sendAgain, takeDueSendings } from '../../db/reminders.ts';
import type { MeetingId } from '../../shared/ids.ts';
import { dueByTime, dueNow, mayMakeDue } from '../../shared/reminding/due.ts';
import { SOON_MS } from '../../shared/reminding/reminder.ts';
import { dayAt } from '../../shared/sitting/day-at.ts';
import type { Effects } from '../effects.ts';
import { createFairQueue } from '../fair-queue.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { createTimers } from '../meetings/timers.ts';
import { decideReminders } from './deciding.ts';
import type { SendReminder } from './send-reminder.ts';

/** A chair who takes a step back at once has reminded nobody. */
const SETTLED_AFTER_MS = 1000;
const LOOKED_EVERY_MS = 15_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const TAKEN_AT_ONCE = 50;
const SENT_AT_ONCE = 8;
const TRIES = 5;
/** Doubled with each try. */
const AGAIN_AFTER_MS = 15_000;
const AGAIN_AT_MOST_MS = 5 * 60 * 1000;

type Deps = {
  readonly db: Db;
  readonly rooms: Pick<MeetingRooms, 'look' | 'onOpened'>;
  readonly effects: Pick<Effects, 'now' | 'log'>;
  readonly send: SendReminder;
  /** Whether the server sends e-mail. */
  readonly byMail: boolean;
  readonly settledAfterMs?: number;
};

/** Reminds people who may not be looking at the hall. What is due follows from the meeting as it stands; what was told is in the database. */
export type Reminding = {
  /** Resolves when all that is due by the clock, and all that waits, has been sent. */
  readonly look: () => Promise<void>;
  readonly stop: () => void;
};

export function createReminding(deps: Deps): Reminding {
  const { rooms, effects } = deps;
  const timers = createTimers();
  const outgoing = createOutgoing(deps);
  const waiting = new Set<MeetingId>();

  function decide(room: Pick<MeetingRoom, 'id' | 'meeting' | 'seq'>): void {
    waiting.delete(room.id);
    if (decided(deps, room, dueNow(room.meeting)) > 0) void outgoing.run();
  }
  function decideSoon(room: MeetingRoom): void {
    if (waiting.has(room.id)) return;
    waiting.add(room.id);
    timers.later(deps.settledAfterMs ?? SETTLED_AFTER_MS, () => guarded(effects.log, () => decide(room)));
  }
  const stopWatching = rooms.onOpened((room) => {
    decideSoon(room);
    room.onCommitted((records) => {
      if (records.some(({ event }) => mayMakeDue(event.type))) decideSoon(room);
    });
  });
  function look(): Promise<void> {
    guarded(effects.log, () => lookAtClock(deps));
    return outgoing.run();
  }
  const timer = setInterval(() => void look(), LOOKED_EVERY_MS).unref();
  return {
    look,
    stop(): void {
      stopWatching();
      timers.stop();
      clearInterval(timer);
      outgoing.stop();
    },
  };
}

type Standing = Pick<MeetingRoom, 'id' | 'meeting' | 'seq'>;

const decided = ({ db, effects, byMail }: Deps, standing: Standing, due: ReturnType<typeof dueNow>): number =>
  decideReminders(db, standing, due, { at: effects.now(), byMail });

/** Meetings that may open within the hour, in whatever time zone. */
function lookAtClock(deps: Deps): void {
  const { db, rooms, effects } = deps;
  const at = effects.now();
  const days = [at - DAY_MS, at, at + SOON_MS, at + DAY_MS].map((moment) => dayAt('UTC', moment));
  for (const id of meetingsOn(db, [...new Set(days)])) {
    guarded(effects.log, () => {
      const standing = rooms.look(id);
      if (!standing) return;
      const { meeting, seq } = standing;
      decided(deps, { id, meeting, seq }, dueByTime(meeting, at));
    });
  }
}

/** A failure of one look is not the end of all. */
function guarded(log: Effects['log'], work: () => void): void {
  try {
    work();
  } catch (error) {
    log.error({ err: error }, 'reminders have to wait');
  }
}

const oneTurn = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/** What waits in the table leaves, some at a time: nobody else waits for it. */
function createOutgoing({ db, effects, send }: Deps) {
  const [queue, turns] = [createFairQueue(SENT_AT_ONCE), createFairQueue(1)];
  let [isClosed, working] = [false, Promise.resolve()];

  async function sendOne({ id: _, ...sending }: StoredSending): Promise<void> {
    // To write and encrypt one takes some milliseconds: whatever else waits comes between two of them.
    await turns.run(oneTurn, sending.person);
    const sent = await send(sending);
    if (sent.outcome !== 'again' || isClosed) return;
    const tries = sending.tries + 1;
    const wait = sent.afterMs ?? AGAIN_AFTER_MS * 2 ** sending.tries;
    const dueAt = effects.now() + Math.min(wait, AGAIN_AT_MOST_MS);
    if (tries < TRIES && dueAt < sending.endsAt) sendAgain(db, { ...sending, tries, dueAt });
    else effects.log.warn({ channel: sending.channel }, 'somebody could not be reminded');
  }
  async function sendAllDue(): Promise<void> {
    while (!isClosed && (nextSendingAt(db) ?? Number.POSITIVE_INFINITY) <= effects.now()) {
      const due = takeDueSendings(db, effects.now(), TAKEN_AT_ONCE);
      await Promise.all(due.map((sending) => queue.run(() => sendOne(sending), sending.person)));
    }
  }
  return {
    run(): Promise<void> {
      working = working
        .then(sendAllDue)
        .catch((error: unknown) => effects.log.error({ err: error }, 'reminders have to wait'));
      return working;
    },
    stop(): void {
      isClosed = true;
    },
  };
}
