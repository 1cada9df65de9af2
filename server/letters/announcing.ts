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
import { type Again, AT_A_TIME, createDueLetters, type DueLetters } from './due-letters.ts';
import { mailboxHash } from './letter-counts.ts';
import type { Post } from './post.ts';
import { readersOf } from './readers-of.ts';

/** An announcement that is long overdue has waited on a server that sent no letters. */
const STALE_MS = 24 * 60 * MINUTE_MS;

type Deps = {
  readonly db: Db;
  readonly post: Pick<Post, 'announce'>;
  readonly rooms: Pick<MeetingRooms, 'look'>;
  readonly effects: Pick<Effects, 'now' | 'log'>;
};
/** By mailbox. */
type Invited = ReadonlyMap<string, unknown>;
type InvitedTo = (id: MeetingId) => Invited;
type Told = Omit<StoredAnnouncement, 'id'>;

const NOBODY: Invited = new Map();

/**
 * Tells people of changed meetings, some at a time. A person whose row has been taken out is told once or, if the server ends just
 * then, not at all.
 */
export function createAnnouncing(deps: Deps): DueLetters {
  const { db, effects } = deps;

  async function tell(told: Told, invited: InvitedTo, again: Again): Promise<void> {
    const outcome = await write(deps, told, invited);
    // What a stop breaks off may have gone, and nobody is told twice; what only waited has not.
    const mayHaveGone = outcome === 'sent' || (outcome === 'failed' && letters.isStopped());
    if (!mayHaveGone) tellAgain(deps, told, again(outcome, told.tries));
  }
  const letters = createDueLetters<StoredAnnouncement>(
    {
      due: (at) => takeDueAnnouncements(db, at, AT_A_TIME),
      nextAt: () => nextAnnouncementAt(db),
      tell(due, again) {
        const invited = invitedNow(deps);
        return Promise.all(due.map(({ id: _, ...told }) => tell(told, invited, again)));
      },
      what: 'announcements',
    },
    effects,
  );
  return letters;
}

/** Looked up once for all who are told at the same time. */
function invitedNow({ db, rooms, effects }: Deps): InvitedTo {
  const known = new Map<MeetingId, Invited>();
  return (id) => {
    const meeting = known.has(id) ? undefined : rooms.look(id)?.meeting;
    const invited = known.get(id) ?? (meeting ? readersOf(db, id, meeting, effects.now()) : NOBODY);
    known.set(id, invited);
    return invited;
  };
}

/** `sent` also when there is nothing left to tell. */
async function write({ post, effects }: Deps, told: Told, invited: InvitedTo): ReturnType<Post['announce']> {
  try {
    if (told.dueAt < effects.now() - STALE_MS || !isStillToBeTold(told, invited)) return 'sent';
    return await post.announce(told);
  } catch (error) {
    effects.log.error({ err: error }, 'an announcement could not be written');
    return 'failed';
  }
}

/**
 * The person may have been excluded since, or the meeting may be as they know it again. A meeting that is called off has nobody
 * left.
 */
const isStillToBeTold = ({ meetingId, about, email, before, now }: Told, invited: InvitedTo): boolean =>
  about === 'called-off' || (differs(before, now) && invited(meetingId).has(mailboxHash(email)));

function tellAgain({ db, effects }: Deps, told: Told, later: ReturnType<Again>): void {
  if (later) announceAgain(db, { ...told, ...later });
  else effects.log.warn({ meeting: told.meetingId }, 'somebody could not be told that a meeting is another');
}
