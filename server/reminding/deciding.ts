import type { Db } from '../../db/open-database.ts';
import { accountsToRemind } from '../../db/people/accounts.ts';
import { allWishesOf, subscriptionsOf } from '../../db/people/push-subscriptions.ts';
import { remind, type Sending, untold } from '../../db/reminders.ts';
import type { MeetingId, PersonId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';
import { ALL_WISHED, type Reminder } from '../../shared/reminding/reminder.ts';

/** What is of use for a moment only is not told after it, ms. */
const MOMENT_MS = 10 * 60 * 1000;

type Standing = { readonly id: MeetingId; readonly meeting: Meeting; readonly seq: number };

/** Writes down who is told what now, and by what: before anything leaves. Answers how many reminders are new. `at` in ms. */
export function decideReminders(
  db: Db,
  { id: meetingId, meeting, seq }: Standing,
  allDue: readonly Reminder[],
  { at, byMail }: { readonly at: number; readonly byMail: boolean },
): number {
  const due = untold(db, meetingId, allDue, at);
  if (due.length === 0) return 0;
  const ways = waysOf(db, meeting, [...new Set(due.map(({ person }) => person))], byMail);
  const told = due.flatMap((reminder) => {
    const way = ways(reminder);
    return way ? [[reminder, way.map((one) => ({ ...one, endsAt: endOf(reminder, at) }))] as const] : [];
  });
  return remind(db, { meetingId, seq, at }, told);
}

const endOf = (reminder: Reminder, at: number): number =>
  reminder.kind === 'meeting-soon' ? reminder.about : at + MOMENT_MS;

type Ways = readonly Omit<Sending, 'endsAt'>[];

/**
 * U5: by the browsers of a person, and by a letter to those who are not in the hall. Null: there is no such account. Looked up once
 * for all people.
 */
function waysOf(
  db: Db,
  { attendance }: Meeting,
  persons: readonly PersonId[],
  byMail: boolean,
): (reminder: Reminder) => Ways | null {
  const accounts = new Map(accountsToRemind(db, persons).map((account) => [account.person, account]));
  const wishes = allWishesOf(db, persons);
  const browsers = new Map<PersonId, number[]>(persons.map((person) => [person, []]));
  for (const { person, id } of subscriptionsOf(db, persons)) browsers.get(person)?.push(id);
  return ({ person, kind }) => {
    const account = accounts.get(person);
    if (!account) return null;
    const wished = (wishes.get(person) ?? ALL_WISHED)[kind];
    const isAbsent = attendance.members[person]?.presence.state !== 'present';
    const pushed = wished.push ? (browsers.get(person) ?? []) : [];
    return [
      ...pushed.map((subscription) => ({ channel: 'push' as const, subscription })),
      ...(byMail && wished.mail && isAbsent && account.isVerified
        ? [{ channel: 'mail' as const, subscription: null }]
        : []),
    ];
  };
}
