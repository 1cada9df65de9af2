import {
  announceAgain,
  nextAnnouncementAt,
  type StoredAnnouncement,
  takeDueAnnouncements,
} from '../../db/announcements.ts';
import type { Db } from '../../db/open-database.ts';
import type { MeetingId } from '../../shared/ids.ts';
import { differs } from '../../shared/sitting/appointment.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { MINUTE_MS } from './announce-to-all.ts';
import { mailboxHash } from './letter-desk.ts';
import type { Post } from './post.ts';
import { readersOf } from './readers-of.ts';

const LOOKED_EVERY_MS = MINUTE_MS / 4;
const AT_A_TIME = 20;
const AGAIN_AFTER_MS = 60 * MINUTE_MS;
/** Of a mail server that does not answer. Who has had too many messages for now waits, however long: the last change is told. */
const TRIES = 12;
/** What is long overdue has been waiting on a server that sent no messages. */
const STALE_MS = 24 * 60 * MINUTE_MS;

type Deps = {
  readonly db: Db;
  readonly post: Post;
  readonly rooms: Pick<MeetingRooms, 'look'>;
  readonly effects: Pick<Effects, 'now' | 'log'>;
};
/** By mailbox. */
type Invited = ReadonlyMap<string, unknown>;

const NOBODY: Invited = new Map();

/** Somebody may have been put out since, or the meeting be again as they know it. In a meeting that is called off nobody is left. */
const isStillToBeTold = (
  { meetingId, about, email, before, now }: Omit<StoredAnnouncement, 'id'>,
  invited: (id: MeetingId) => Invited,
): boolean => about === 'called-off' || (differs(before, now) && invited(meetingId).has(mailboxHash(email)));

/** Tells people of changed meetings, some at a time. Who has been taken out of the waiting is told once, or, if the server ends just then, not at all. */
export function createAnnouncing({ db, post, rooms, effects }: Deps) {
  const { now, log } = effects;
  let [isClosed, working] = [false, Promise.resolve()];

  /** Looked up once for all who are told at a time. */
  function invitedNow(): (id: MeetingId) => Invited {
    const known = new Map<MeetingId, Invited>();
    return (id) => {
      const meeting = known.has(id) ? undefined : rooms.look(id)?.meeting;
      const invited = known.get(id) ?? (meeting ? readersOf(db, id, meeting, now()) : NOBODY);
      known.set(id, invited);
      return invited;
    };
  }

  async function tell(announcement: StoredAnnouncement, invited: (id: MeetingId) => Invited): Promise<void> {
    const { id: _, ...told } = announcement;
    if (told.dueAt < now() - STALE_MS) return;
    const write = async () => (isStillToBeTold(told, invited) ? post.announce(told) : ('sent' as const));
    const outcome = await write().catch((error: unknown) => {
      log.error({ err: error }, 'an announcement could not be written');
      return 'failed' as const;
    });
    if (outcome === 'sent' || isClosed) return;
    const tries = outcome === 'failed' ? told.tries + 1 : told.tries;
    if (tries < TRIES) announceAgain(db, { ...told, tries, dueAt: now() + AGAIN_AFTER_MS });
    else log.warn({ meeting: told.meetingId }, 'somebody could not be told that a meeting is another');
  }

  async function tellAllDue(): Promise<void> {
    while (!isClosed) {
      const due = takeDueAnnouncements(db, now(), AT_A_TIME);
      if (due.length === 0) return;
      const invited = invitedNow();
      await Promise.all(due.map((each) => tell(each, invited)));
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
