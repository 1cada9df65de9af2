import { verifiedAccounts } from '../../db/accounts.ts';
import {
  announce,
  announceAgain,
  nextAnnouncementAt,
  type StoredAnnouncement,
  takeDueAnnouncements,
} from '../../db/announcements.ts';
import type { Announced } from '../../db/announcements-schema.ts';
import { invitationsByMail } from '../../db/invitations.ts';
import type { Db } from '../../db/open-database.ts';
import type { MeetingId, PersonId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { Meeting } from '../../shared/meeting.ts';
import { hasRight } from '../../shared/permissions.ts';
import { type Appointment, appointmentIn } from '../../shared/sitting/sitting.ts';
import type { Effects } from '../effects.ts';
import { mailboxHash } from './letter-desk.ts';
import type { Post } from './post.ts';

const MINUTE_MS = 60_000;
/** Who changes a meeting often changes it again at once: those invited are told once of what came in so long. */
export const TOLD_AFTER_MS = 3 * MINUTE_MS;
const LOOKED_EVERY_MS = MINUTE_MS / 4;
const AT_A_TIME = 20;
const AGAIN_AFTER_MS = 60 * MINUTE_MS;
const TRIES = 12;
/** What is long overdue has been waiting on a server that sent no messages. */
const STALE_MS = 24 * 60 * MINUTE_MS;

type Reader = { readonly email: string; readonly language: Language };

/** Everybody who is invited: members, and those whose invitation waits. Who was put out, or whose invitation was revoked, is not. */
function readersOf(db: Db, id: MeetingId, { attendance }: Meeting, at: number): readonly Reader[] {
  const admitted = Object.values(attendance.members).filter(({ standing }) => standing === 'admitted');
  const inside = new Map(admitted.map(({ person, role }) => [person, role]));
  const mayInvite = (person: PersonId): boolean => hasRight(inside.get(person) ?? null, 'invite');
  const invited = invitationsByMail(db, id, at).filter(({ acceptedBy, invitedBy }) =>
    acceptedBy === null ? mayInvite(invitedBy) : inside.has(acceptedBy),
  );
  const readers = [...invited, ...verifiedAccounts(db, [...inside.keys()])];
  return [...new Map(readers.map(({ email, language }) => [mailboxHash(email), { email, language }])).values()];
}

/** A meeting as it stands before what is announced of it, and on whose behalf that is. `at` in ms. */
export type Announcing = {
  readonly id: MeetingId;
  readonly meeting: Meeting;
  readonly by: PersonId;
  readonly at: number;
  readonly about: Announced;
  readonly now: Appointment | null;
};

/** Puts down who is to be told, in the transaction that makes it true: nobody is forgotten, whatever happens to the server. */
export function announceToAll(db: Db, { id, meeting, by, at, about, now }: Announcing): void {
  const { convocation, changes } = meeting.sitting;
  if (convocation === null) return;
  const before = appointmentIn(convocation);
  const told = { meetingId: id, about, by, before, now: now ?? before, changes: changes + 1, tries: 0 };
  const dueAt = about === 'changed' ? at + TOLD_AFTER_MS : at;
  for (const { email, language } of readersOf(db, id, meeting, at)) announce(db, { ...told, email, language, dueAt });
}

type World = { readonly db: Db; readonly post: Post; readonly effects: Pick<Effects, 'now' | 'log'> };

/** Tells people of changed meetings, some at a time. Who has been taken out of the waiting is told once, or, if the server ends just then, not at all. */
export function createAnnouncing({ db, post, effects }: World) {
  const { now, log } = effects;
  let [isClosed, working] = [false, Promise.resolve()];

  async function tell(announcement: StoredAnnouncement): Promise<void> {
    const { id: _, ...told } = announcement;
    if (told.dueAt < now() - STALE_MS) return;
    const outcome = await post.announce(told).catch((error: unknown) => {
      log.error({ err: error }, 'an announcement could not be written');
      return 'failed' as const;
    });
    if (outcome === 'sent' || isClosed) return;
    const tries = told.tries + 1;
    if (tries < TRIES) announceAgain(db, { ...told, tries, dueAt: now() + AGAIN_AFTER_MS });
    else log.warn({ meeting: told.meetingId }, 'somebody could not be told that a meeting is another');
  }

  async function tellAllDue(): Promise<void> {
    while (!isClosed) {
      const due = takeDueAnnouncements(db, now(), AT_A_TIME);
      if (due.length === 0) return;
      await Promise.all(due.map(tell));
    }
  }

  /** Resolves when everybody who is to be told by now has been. */
  function look(): Promise<void> {
    working = working
      .then(tellAllDue)
      .catch((error: unknown) => log.error({ err: error }, 'announcements have to wait'));
    return working;
  }
  const timer = setInterval(() => {
    if ((nextAnnouncementAt(db) ?? Number.POSITIVE_INFINITY) <= now()) void look();
  }, LOOKED_EVERY_MS).unref();

  return {
    look,
    stop(): void {
      isClosed = true;
      clearInterval(timer);
    },
  };
}

export type AnnouncingDesk = ReturnType<typeof createAnnouncing>;
