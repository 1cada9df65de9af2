import type { Db } from '../../db/open-database.ts';
import { type DueSending, dueSendings, type StoredSending, sendAgain, takeSending } from '../../db/reminders.ts';
import type { MeetingId } from '../../shared/ids.ts';
import { suspendedSince } from '../../shared/reminding/due.ts';
import type { ReminderKind } from '../../shared/reminding/reminder.ts';
import type { Sitting } from '../../shared/sitting/sitting.ts';
import type { Effects } from '../effects.ts';
import { createFairQueue } from '../fair-queue.ts';
import { oneTurn } from '../in-pieces.ts';
import type { Glance } from './glance.ts';
import { createLane, type Lane } from './lane.ts';
import type { Push, Turn } from './push.ts';
import type { SendReminder } from './send-reminder.ts';

const LETTERS = { places: 8, ofOneHost: 8, ofOnePerson: 2 };
const TRIES = 5;
/** Doubled with each try. */
const AGAIN_AFTER_MS = 15_000;
const AGAIN_AT_MOST_MS = 5 * 60 * 1000;

/** Whoever speaks next has no time to wait. What was tried before comes after what was not. */
const URGENCY: Readonly<Record<ReminderKind, number>> = { 'turn-near': 0, 'item-next': 10, 'meeting-soon': 20 };
/** Somebody looks at the page and waits for it. */
export const URGENCY_OF_TRIALS = 5;

type Deps = {
  readonly db: Db;
  readonly look: Glance;
  readonly effects: Pick<Effects, 'now' | 'log'>;
  readonly push: Pick<Push, 'inTurn'>;
  readonly send: SendReminder;
};

/** What waits in the table leaves, some at a time: nobody else waits for it. Each is taken out when its place is free. */
export function createOutgoing(deps: Deps) {
  const { db, effects, push } = deps;
  const [letters, turns] = [createLane(LETTERS), createFairQueue(1)];
  const underWay = new Map<number, Promise<void>>();
  const sittingOf = createSittings(deps.look);
  let isClosed = false;

  const isSuspended = (id: MeetingId): boolean => sittingOf(id)?.phase.state === 'suspended';

  /** What waits for a meeting to resume lies as it is, in the table. */
  async function sendOne({ id, meetingId }: DueSending): Promise<void> {
    // To write and encrypt one takes some milliseconds: whatever else waits comes between two of them.
    await turns.run(oneTurn);
    const taken = isClosed || isSuspended(meetingId) ? null : takeSending(db, id);
    if (!taken) return;
    const sending = withPauses(taken, sittingOf(meetingId));
    const sent = await deps.send(sending);
    if (sent.outcome === 'again' && !isClosed) tryAgain(deps, sending, sent.afterMs);
  }
  function begin(one: DueSending): void {
    if (underWay.has(one.id)) return;
    const done = inTurn({ push, letters }, one, () => sendOne(one))
      .catch((error: unknown) => effects.log.error({ err: error }, 'reminders have to wait'))
      .finally(() => underWay.delete(one.id));
    underWay.set(one.id, done);
  }
  return {
    /** Resolves when what is due now has been sent. Throws when it cannot be read. */
    async run(): Promise<void> {
      if (isClosed) return;
      for (const one of unsuspended(dueSendings(db, effects.now()), isSuspended)) begin(one);
      await Promise.all(underWay.values());
    },
    stop(): void {
      isClosed = true;
    },
  };
}

/** Null also where a meeting cannot be read: who sends says so, and the reminders of others leave. */
const createSittings =
  (look: Glance) =>
  (id: MeetingId): Sitting | null => {
    try {
      return look(id)?.sitting ?? null;
    } catch {
      return null;
    }
  };

/** Each meeting is looked at once. */
function unsuspended(due: readonly DueSending[], isSuspended: (id: MeetingId) => boolean): readonly DueSending[] {
  const meetings = new Set(due.map(({ meetingId }) => meetingId));
  const suspended = new Set([...meetings].filter(isSuspended));
  return due.filter(({ meetingId }) => !suspended.has(meetingId));
}

const withPauses = (taken: StoredSending, sitting: Sitting | null): StoredSending =>
  sitting ? { ...taken, endsAt: taken.endsAt + suspendedSince(sitting, taken.dueAt) } : taken;

type Ways = { readonly push: Pick<Push, 'inTurn'>; readonly letters: Lane };

/** Letters and pushes do not wait for each other. */
function inTurn(
  { push, letters }: Ways,
  { person, kind, tries, endpoint }: DueSending,
  work: () => Promise<void>,
): Promise<void> {
  const to: Omit<Turn, 'endpoint'> = { person, urgency: URGENCY[kind] + tries };
  return endpoint === null ? letters.run({ ...to, host: '' }, work) : push.inTurn({ ...to, endpoint }, work);
}

function tryAgain({ db, effects }: Deps, { id: _, ...sending }: StoredSending, afterMs: number | null): void {
  const tries = sending.tries + 1;
  const wait = afterMs ?? AGAIN_AFTER_MS * 2 ** sending.tries;
  const dueAt = effects.now() + Math.min(wait, AGAIN_AT_MOST_MS);
  if (tries < TRIES && dueAt < sending.endsAt) sendAgain(db, { ...sending, tries, dueAt });
  else effects.log.warn({ channel: sending.channel }, 'somebody could not be reminded');
}
