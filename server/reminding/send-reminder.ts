import type { Db } from '../../db/open-database.ts';
import { accountsToRemind } from '../../db/people/accounts.ts';
import { dropSubscription, subscriptionOf } from '../../db/people/push-subscriptions.ts';
import type { StoredSending } from '../../db/reminders.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { Meeting } from '../../shared/meeting.ts';
import { stillDue } from '../../shared/reminding/due.ts';
import type { ReminderKind } from '../../shared/reminding/reminder.ts';
import type { Sessions } from '../auth/sessions/sessions.ts';
import type { Effects } from '../effects.ts';
import type { Post } from '../letters/post.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { createGlance } from './glance.ts';
import type { Kept, Push, Pushed } from './push.ts';
import { type PushMessage, pushMessageOf, reminderLetter } from './reminder-words.ts';

/** Sends one reminder on one way, unless it has become pointless. Never throws. */
export type SendReminder = (sending: Omit<StoredSending, 'id'>) => Promise<Pushed>;

type Deps = {
  readonly db: Db;
  readonly rooms: Pick<MeetingRooms, 'look' | 'seqOf'>;
  readonly sessions: Pick<Sessions, 'stillOpen'>;
  readonly push: Pick<Push, 'send'>;
  /** Null: the server sends no e-mail. */
  readonly post: Pick<Post, 'remind'> | null;
  readonly publicUrl: string | null;
  readonly effects: Pick<Effects, 'now' | 'log'>;
};
type Reader = { readonly person: PersonId; readonly email: string; readonly language: Language };
/** RFC 8030, 5.3: an hour ahead is an entry of a calendar; a turn that is near wakes a telephone that saves its battery. */
const URGENCY: Readonly<Record<ReminderKind, Kept['urgency']>> = {
  ...{ 'meeting-soon': 'normal', 'item-next': 'high', 'turn-near': 'high' },
};
const POINTLESS: Pushed = { outcome: 'refused' };

export function createSendReminder(deps: Deps): SendReminder {
  const { db, rooms, effects } = deps;
  const look = createGlance(rooms);
  return async (sending) => {
    try {
      const meeting = look(sending.meetingId);
      const [reader] = accountsToRemind(db, [sending.person]);
      const isMember = meeting?.attendance.members[sending.person]?.standing === 'admitted';
      if (!meeting || !reader || !isMember) return POINTLESS;
      if (sending.endsAt <= effects.now()) return POINTLESS;
      const reminder = stillDue(meeting, sending.reminder, effects.now());
      if (!reminder) return POINTLESS;
      return await (sending.channel === 'push' ? byPush : byMail)(deps, { ...sending, reminder }, { meeting, reader });
    } catch (error) {
      effects.log.error({ err: error }, 'a reminder could not be written');
      return POINTLESS;
    }
  };
}

type About = { readonly meeting: Meeting; readonly reader: Reader };

async function byPush(
  deps: Deps,
  { subscription, reminder, endsAt }: Omit<StoredSending, 'id'>,
  { meeting, reader: { language } }: About,
): Promise<Pushed> {
  const message = await pushMessageOf({ reminder, meeting, language });
  return subscription === null
    ? POINTLESS
    : pushTo(deps, subscription, message, {
        ms: endsAt - deps.effects.now(),
        urgency: URGENCY[reminder.kind],
      });
}

/** A browser that is gone, or on which nobody is signed in any more, is asked no more: sessions also end without notice. */
export async function pushTo(
  { db, push, sessions }: Pick<Deps, 'db' | 'push' | 'sessions'>,
  subscription: number,
  message: PushMessage,
  kept: Kept,
): Promise<Pushed> {
  const to = subscriptionOf(db, subscription);
  if (!to) return POINTLESS;
  const isSignedIn = sessions.stillOpen([to.sessionId]).size > 0;
  const sent: Pushed = isSignedIn ? await push.send(to, message, kept) : { outcome: 'gone' };
  if (sent.outcome === 'gone') dropSubscription(db, { id: to.id });
  return sent;
}

async function byMail(
  { post, publicUrl }: Deps,
  { reminder }: Omit<StoredSending, 'id'>,
  { meeting, reader }: About,
): Promise<Pushed> {
  if (post === null || publicUrl === null) return POINTLESS;
  const letter = await reminderLetter({ reminder, meeting, language: reader.language }, publicUrl);
  const outcome = await post.remind(reader.person, { ...letter, to: reader.email });
  if (typeof outcome !== 'string') return POINTLESS;
  return outcome === 'sent' ? { outcome } : { outcome: 'again', afterMs: null };
}
