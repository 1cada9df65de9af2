import { asc, eq, lte, sql } from 'drizzle-orm';
import type { MeetingId, PersonId } from '../shared/ids.ts';
import { isNews, type Told } from '../shared/reminding/due.ts';
import type { Reminder, ReminderKind } from '../shared/reminding/reminder.ts';
import type { Db } from './open-database.ts';
import { pushSubscriptions, reminderSendings } from './tables/reminders.ts';

export type StoredSending = typeof reminderSendings.$inferSelect;
/** How a reminder leaves: by the browsers that take it, and by a letter. */
export type Sending = Pick<StoredSending, 'channel' | 'subscription' | 'endsAt'>;

/** Reminders are about days; so long after, nobody could be told twice any more, ms. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

type Decided = { readonly meetingId: MeetingId; readonly seq: number; readonly at: number };

/**
 * Writes down what is told now, before anything is sent. What was written before is left out, whatever happened to the server
 * meanwhile. Answers how many were new. Prepared once for all people: a full hall is told at the same moment.
 */
export function remind(
  { raw }: Db,
  { meetingId, seq, at }: Decided,
  due: readonly (readonly [Reminder, readonly Sending[]])[],
): number {
  const once = raw.prepare(
    'INSERT OR IGNORE INTO reminders (meeting_id, person, kind, about, seq, at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const send = raw.prepare(`INSERT INTO reminder_sendings
    (meeting_id, person, channel, subscription, reminder, due_at, ends_at, tries) VALUES (?, ?, ?, ?, ?, ?, ?, 0)`);
  const writeDown = raw.transaction(() => {
    raw.prepare('DELETE FROM reminders WHERE at < ?').run(at - KEPT_MS);
    const fresh = due.filter(
      ([{ kind, person, about }]) => once.run(meetingId, person, kind, String(about), seq, at).changes > 0,
    );
    for (const [reminder, sendings] of fresh)
      for (const { channel, subscription, endsAt } of sendings)
        send.run(meetingId, reminder.person, channel, subscription, JSON.stringify(reminder), at, endsAt);
    return fresh.length;
  });
  return writeDown();
}

/** Those of these that are news at this moment, ms. */
export function untold({ raw }: Db, meetingId: MeetingId, due: readonly Reminder[], at: number): readonly Reminder[] {
  if (due.length === 0) return due;
  const rows = raw
    .prepare<[MeetingId], ToldRow>('SELECT kind, person, about, at FROM reminders WHERE meeting_id = ?')
    .all(meetingId);
  const told = new Map<string, ToldRow[]>();
  for (const row of rows) {
    const name = `${row.kind} ${row.person}`;
    told.set(name, [...(told.get(name) ?? []), row]);
  }
  return due.filter(({ kind, person, about }) => {
    const before = told.get(`${kind} ${person}`) ?? [];
    return typeof about === 'number'
      ? isNews(before.map(opening), about, at)
      : !before.some((one) => one.about === about);
  });
}

type ToldRow = { readonly kind: ReminderKind; readonly person: PersonId; readonly about: string; readonly at: number };
const opening = ({ about, at }: ToldRow): Told => ({ about: Number(about), at });

/** What is due, and where it goes: `endpoint` is null for a letter. `at` in ms. */
export const dueSendings = ({ orm }: Db, at: number) =>
  orm
    .select({
      id: reminderSendings.id,
      meetingId: reminderSendings.meetingId,
      person: reminderSendings.person,
      channel: reminderSendings.channel,
      kind: sql<ReminderKind>`${reminderSendings.reminder} ->> 'kind'`,
      tries: reminderSendings.tries,
      endpoint: pushSubscriptions.endpoint,
    })
    .from(reminderSendings)
    .leftJoin(pushSubscriptions, eq(reminderSendings.subscription, pushSubscriptions.id))
    .where(lte(reminderSendings.dueAt, at))
    .orderBy(asc(reminderSendings.dueAt), asc(reminderSendings.id))
    .all();
export type DueSending = ReturnType<typeof dueSendings>[number];

/** Takes it out of the table: nothing leaves twice, even after a failure. Null: it has left, or its person or browser is gone. */
export const takeSending = ({ orm }: Db, id: number): StoredSending | null =>
  orm.delete(reminderSendings).where(eq(reminderSendings.id, id)).returning().get() ?? null;

export const sendAgain = ({ orm }: Db, sending: Omit<StoredSending, 'id'>): void =>
  void orm.insert(reminderSendings).values(sending).run();
