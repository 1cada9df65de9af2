import { asc, eq, lte, min } from 'drizzle-orm';
import { announcements } from './announcements-schema.ts';
import type { Db } from './open-database.ts';

export type StoredAnnouncement = typeof announcements.$inferSelect;
type Announcement = Omit<StoredAnnouncement, 'id'>;

/** Who waits to be told of a change already is told of both at once, and of the state before the first. */
export function announce({ orm }: Db, announcement: Announcement): void {
  const { before: _, meetingId: _id, email: _email, ...newer } = announcement;
  orm
    .insert(announcements)
    .values(announcement)
    .onConflictDoUpdate({ target: [announcements.meetingId, announcements.email], set: newer })
    .run();
}

/** To be told again later, unless there is something newer to tell them by now. */
export const announceAgain = ({ orm }: Db, announcement: Announcement): void =>
  void orm.insert(announcements).values(announcement).onConflictDoNothing().run();

/** Takes what is due out of what waits: whatever becomes of it, nobody takes it twice. `at` in ms. */
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
