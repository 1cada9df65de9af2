import { asc, eq, lte, min } from 'drizzle-orm';
import type { Db } from './open-database.ts';
import { announcements } from './tables/announcements.ts';

export type StoredAnnouncement = typeof announcements.$inferSelect;
type Announcement = Omit<StoredAnnouncement, 'id'>;

type Reader = Pick<Announcement, 'email' | 'language'>;

/**
 * A person who already waits for a letter about a change is told of both together, starting from the state before the first. It is
 * one statement, however many people there are, because it stands in the commit of a change.
 */
export function announce({ raw }: Db, told: Omit<Announcement, keyof Reader>, readers: readonly Reader[]): void {
  const { meetingId, about, by, before, now, changes, dueAt, tries } = told;
  const json = [before, now].map((appointment) => JSON.stringify(appointment));
  raw
    .prepare(`INSERT INTO announcements (email, language, meeting_id, about, by, before, now, changes, due_at, tries)
      SELECT value ->> 'email', value ->> 'language', ?, ?, ?, ?, ?, ?, ?, ? FROM json_each(?) WHERE true
      ON CONFLICT (meeting_id, email) DO UPDATE SET language = excluded.language, about = excluded.about, by = excluded.by,
        now = excluded.now, changes = excluded.changes, due_at = excluded.due_at, tries = excluded.tries`)
    .run(meetingId, about, by, ...json, changes, dueAt, tries, JSON.stringify(readers));
}

/** To be told again later, unless there is something newer to tell by then. */
export const announceAgain = ({ orm }: Db, announcement: Announcement): void =>
  void orm.insert(announcements).values(announcement).onConflictDoNothing().run();

/** Takes out of the table what is due: nobody takes it twice, even after a failure. `at` in ms. */
export const takeDueAnnouncements = ({ orm }: Db, at: number, limit: number): readonly StoredAnnouncement[] =>
  orm.transaction((tx) => {
    const due = tx
      .select()
      .from(announcements)
      .where(lte(announcements.dueAt, at))
      .orderBy(asc(announcements.dueAt), asc(announcements.id))
      .limit(limit)
      .all();
    for (const { id } of due) tx.delete(announcements).where(eq(announcements.id, id)).run();
    return due;
  });

/** When the next is due, in ms; null: nobody waits. */
export const nextAnnouncementAt = ({ orm }: Db): number | null =>
  orm
    .select({ at: min(announcements.dueAt) })
    .from(announcements)
    .get()?.at ?? null;
