import { asc, lte, min } from 'drizzle-orm';
import type { MeetingId } from '../shared/ids.ts';
import type { Reminder } from '../shared/reminding/reminder.ts';
import type { Db } from './open-database.ts';
import { reminderSendings } from './tables/reminders.ts';

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

/** Takes out of the table what is due: nothing leaves twice, even after a failure. `at` in ms. */
export function takeDueSendings({ raw, orm }: Db, at: number, limit: number): readonly StoredSending[] {
  const { id, dueAt } = reminderSendings;
  return orm.transaction((tx) => {
    const due = tx
      .select()
      .from(reminderSendings)
      .where(lte(dueAt, at))
      .orderBy(asc(dueAt), asc(id))
      .limit(limit)
      .all();
    const taken = JSON.stringify(due.map((one) => one.id));
    raw.prepare('DELETE FROM reminder_sendings WHERE id IN (SELECT value FROM json_each(?))').run(taken);
    return due;
  });
}

export const sendAgain = ({ orm }: Db, sending: Omit<StoredSending, 'id'>): void =>
  void orm.insert(reminderSendings).values(sending).run();

/** When the next is due, in ms; null: nothing waits. */
export const nextSendingAt = ({ orm }: Db): number | null =>
  orm
    .select({ at: min(reminderSendings.dueAt) })
    .from(reminderSendings)
    .get()?.at ?? null;
