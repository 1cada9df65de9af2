import { appointmentsOn } from '../../db/meetings.ts';
import type { Db } from '../../db/open-database.ts';
import type { MeetingId } from '../../shared/ids.ts';
import { dueByTime, dueNow, mayMakeDue, opensSoon } from '../../shared/reminding/due.ts';
import { SOON_MS } from '../../shared/reminding/reminder.ts';
import { dayAt } from '../../shared/sitting/day-at.ts';
import type { When } from '../../shared/sitting/span.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { createTimers } from '../meetings/timers.ts';
import { decideReminders } from './deciding.ts';
import { createGlance, type Glance } from './glance.ts';
import { createOutgoing } from './outgoing.ts';
import type { Push } from './push.ts';
import type { SendReminder } from './send-reminder.ts';

/** A chair who takes a step back at once has reminded nobody. */
const SETTLED_AFTER_MS = 1000;
const LOOKED_EVERY_MS = 15_000;
const DAY_MS = 24 * 60 * 60 * 1000;

type Deps = {
  readonly db: Db;
  readonly rooms: Pick<MeetingRooms, 'look' | 'seqOf' | 'onOpened'>;
  readonly effects: Pick<Effects, 'now' | 'log'>;
  readonly push: Pick<Push, 'inTurn'>;
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
  const glance = createGlance(rooms);
  const outgoing = createOutgoing({ ...deps, look: glance });
  const lookAtClock = createClock(deps, glance);
  const sendAll = () => outgoing.run().catch((err: unknown) => effects.log.error({ err }, 'reminders have to wait'));
  const waiting = new Set<MeetingId>();

  /** Sends also what waited for the meeting to resume. */
  function decide(room: Standing): void {
    waiting.delete(room.id);
    guarded(effects.log, () => decided(deps, room, dueNow(room.meeting)));
    void sendAll();
  }
  function decideSoon(room: MeetingRoom): void {
    if (!waiting.has(room.id)) timers.later(deps.settledAfterMs ?? SETTLED_AFTER_MS, () => decide(room));
    waiting.add(room.id);
  }
  const stopWatching = rooms.onOpened((room) => {
    decideSoon(room);
    room.onCommitted((records) => {
      if (records.some(({ event }) => mayMakeDue(event.type))) decideSoon(room);
    });
  });
  function look(): Promise<void> {
    guarded(effects.log, lookAtClock);
    return sendAll();
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

/** Meetings that open within the hour, in whatever time zone: each is looked at once, and when its log has gone further. */
function createClock(deps: Deps, glance: Glance): () => void {
  const { db, rooms, effects } = deps;
  const told = new Map<MeetingId, string>();

  function lookAt(id: MeetingId, when: When, at: number): void {
    const opens = opensSoon(when, at);
    const seq = rooms.seqOf(id);
    const seen = `${opens} ${seq}`;
    if (opens === null || told.get(id) === seen) return;
    const meeting = glance(id);
    if (meeting) decided(deps, { id, meeting, seq }, dueByTime(meeting, at));
    told.set(id, seen);
  }
  return () => {
    const at = effects.now();
    const days = [at - DAY_MS, at, at + SOON_MS, at + DAY_MS].map((moment) => dayAt('UTC', moment));
    const appointments = appointmentsOn(db, [...new Set(days)]);
    for (const { id, ...when } of appointments) guarded(effects.log, () => lookAt(id, when, at));
    for (const id of [...told.keys()].filter((known) => !appointments.some((one) => one.id === known))) told.delete(id);
  };
}

/** A failure of one look is not the end of all. */
function guarded(log: Effects['log'], work: () => void): void {
  try {
    work();
  } catch (error) {
    log.error({ err: error }, 'reminders have to wait');
  }
}
