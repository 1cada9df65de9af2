import type { Db } from '../../db/open-database.ts';
import { accountsToRemind } from '../../db/people/accounts.ts';
import {
  dueNotices,
  NOTICE_EVERY_MS,
  nextNoticeAt,
  settleNotice,
  tellOfRegistration,
  type WaitingNotice,
} from '../../db/people/registration-notices.ts';
import type { StoredRegistration } from '../../db/people/registrations.ts';
import type { Effects } from '../effects.ts';
import { type Again, AT_A_TIME, createDueLetters, type DueLetters } from '../letters/due-letters.ts';
import type { Post } from '../letters/post.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { countWaiting, decidersOf, decidingOf, type Here } from './deciders.ts';

/** Several who register together make one letter. */
export const NOTICED_AFTER_MS = 3 * 60 * 1000;

type Deps = {
  readonly db: Db;
  readonly post: Pick<Post, 'tellOfRegistrations'>;
  readonly rooms: Pick<MeetingRooms, 'look'>;
  readonly effects: Pick<Effects, 'now' | 'log'>;
};

/** Those who decide hear of a registration that waits; in its transaction, so that none is forgotten (E14). `at` in ms. */
export const noticeLater = (db: Db, here: Here, registration: StoredRegistration, at: number): void =>
  tellOfRegistration(db, here.id, decidersOf(db, here, registration), at + NOTICED_AFTER_MS);

/** Tells those who decide how many registrations are new and wait, at most once an hour (E14). */
export function createNoticing(deps: Deps): DueLetters {
  return createDueLetters<WaitingNotice>(
    {
      due: (at) => dueNotices(deps.db, at, AT_A_TIME),
      nextAt: () => nextNoticeAt(deps.db),
      tell: (due, again) => Promise.all(due.map((notice) => settle(deps, notice, again))),
      what: 'notices of registrations',
    },
    deps.effects,
  );
}

type Reader = { readonly person: WaitingNotice['person']; readonly email: string; readonly isVerified: boolean };

/** How many are new to them, in a meeting where they still decide. */
function countNew(
  { db, rooms }: Deps,
  { meetingId, toldUntil }: Omit<WaitingNotice, 'person'>,
  reader: Reader,
): number {
  const found = rooms.look(meetingId);
  const deciding = found && decidingOf(db, { id: meetingId, meeting: found.meeting }, reader);
  return deciding ? countWaiting(db, meetingId, deciding, reader.person, toldUntil) : 0;
}

async function settle(deps: Deps, notice: WaitingNotice, again: Again): Promise<void> {
  const { db, effects } = deps;
  const now = effects.now();
  const [reader] = accountsToRemind(db, [notice.person]);
  const count = reader?.isVerified ? countNew(deps, notice, reader) : 0;
  if (!reader || count === 0) return settleNotice(db, notice, { dueAt: null, tries: 0 });
  const outcome = await tell(deps, notice, reader, count);
  const later = effects.now() + NOTICE_EVERY_MS;
  if (outcome === 'sent') {
    const more = countNew(deps, { ...notice, toldUntil: now }, reader);
    return settleNotice(db, notice, { toldUntil: now, dueAt: more > 0 ? later : null, tries: 0 });
  }
  settleNotice(db, notice, again(outcome, notice.tries) ?? { dueAt: null, tries: 0 });
}

async function tell(
  { post, rooms, effects }: Deps,
  { meetingId }: WaitingNotice,
  reader: ReturnType<typeof accountsToRemind>[number],
  count: number,
): ReturnType<Post['tellOfRegistrations']> {
  try {
    const title = rooms.look(meetingId)?.meeting.sitting.convocation?.title ?? '';
    return await post.tellOfRegistrations(reader, { meetingId, title, count });
  } catch (error) {
    effects.log.error({ err: error }, 'a notice of registrations could not be written');
    return 'failed';
  }
}
