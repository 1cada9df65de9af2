import { and, desc, eq } from 'drizzle-orm';
import type { MeetingId } from '../shared/ids.ts';
import type { Db } from './open-database.ts';
import { minutesRevisions } from './tables/minutes-revisions.ts';

export type MinutesRevision = typeof minutesRevisions.$inferSelect;

/** Throws SQLite's own error when the disk refuses. */
export const addMinutesRevision = ({ orm }: Db, revision: MinutesRevision): void =>
  void orm.insert(minutesRevisions).values(revision).run();

/** The newest first. */
export const minutesRevisionsOf = ({ orm }: Db, meetingId: MeetingId): readonly MinutesRevision[] =>
  orm
    .select()
    .from(minutesRevisions)
    .where(eq(minutesRevisions.meetingId, meetingId))
    .orderBy(desc(minutesRevisions.number))
    .all();

export const lastMinutesRevision = ({ orm }: Db, meetingId: MeetingId): MinutesRevision | undefined =>
  orm
    .select()
    .from(minutesRevisions)
    .where(eq(minutesRevisions.meetingId, meetingId))
    .orderBy(desc(minutesRevisions.number))
    .limit(1)
    .get();

export const minutesRevision = ({ orm }: Db, meetingId: MeetingId, number: number): MinutesRevision | undefined =>
  orm
    .select()
    .from(minutesRevisions)
    .where(and(eq(minutesRevisions.meetingId, meetingId), eq(minutesRevisions.number, number)))
    .get();
