import { and, asc, eq, lte, min } from 'drizzle-orm';
import type { MeetingId, PersonId } from '../../shared/ids.ts';
import type { Db } from '../open-database.ts';
import { registrationNotices } from '../tables/registrations.ts';

export type WaitingNotice = typeof registrationNotices.$inferSelect;
type Whose = Pick<WaitingNotice, 'meetingId' | 'person'>;

/** How often somebody is told by letter. */
export const NOTICE_EVERY_MS = 60 * 60 * 1000;

/** There is a new registration: these are told of it from `dueAt` on, ms, and an hour after the last letter at the earliest. */
export function tellOfRegistration(
  { raw }: Db,
  meetingId: MeetingId,
  readers: readonly PersonId[],
  dueAt: number,
): void {
  raw
    .prepare(`INSERT INTO registration_notices (meeting_id, person, told_until, due_at, tries)
      SELECT ?, value, 0, ?, 0 FROM json_each(?) WHERE true
      ON CONFLICT (meeting_id, person) DO UPDATE SET due_at = coalesce(due_at, max(excluded.due_at, told_until + ?))`)
    .run(meetingId, dueAt, JSON.stringify(readers), NOTICE_EVERY_MS);
}

/** Those that are due, the first first. */
export const dueNotices = ({ orm }: Db, at: number, limit: number): readonly WaitingNotice[] =>
  orm
    .select()
    .from(registrationNotices)
    .where(lte(registrationNotices.dueAt, at))
    .orderBy(asc(registrationNotices.dueAt))
    .limit(limit)
    .all();

export const settleNotice = (
  { orm }: Db,
  { meetingId, person }: Whose,
  settled: Partial<Omit<WaitingNotice, keyof Whose>>,
): void =>
  void orm
    .update(registrationNotices)
    .set(settled)
    .where(and(eq(registrationNotices.meetingId, meetingId), eq(registrationNotices.person, person)))
    .run();

/** When the next is due, in ms; null: nobody waits. */
export const nextNoticeAt = ({ orm }: Db): number | null =>
  orm
    .select({ at: min(registrationNotices.dueAt) })
    .from(registrationNotices)
    .get()?.at ?? null;
