import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { MeetingId, RecordingId } from '../shared/ids.ts';
import type { Db } from './open-database.ts';
import { recordings } from './tables/recordings.ts';

export type RecordingRow = typeof recordings.$inferSelect;
export type BegunRecording = Pick<RecordingRow, 'id' | 'meetingId' | 'speaker' | 'device' | 'requestId' | 'startedAt'>;
export type EndedRecording = {
  readonly [K in 'endedAt' | 'bytes' | 'sha256']: NonNullable<RecordingRow[K]>;
} & Pick<RecordingRow, 'brokenOff'>;

/** On disk when it returns, and so before there is a file. */
export const beginRecording = ({ orm }: Db, begun: BegunRecording): void =>
  void orm.insert(recordings).values(begun).run();

export const endRecording = ({ orm }: Db, id: RecordingId, ended: EndedRecording): void =>
  void orm.update(recordings).set(ended).where(eq(recordings.id, id)).run();

/** Of a file in which there is nothing. */
export const dropRecording = ({ orm }: Db, id: RecordingId): void =>
  void orm.delete(recordings).where(eq(recordings.id, id)).run();

/** In the order in which they began. */
export const recordingsOf = ({ orm }: Db, meetingId: MeetingId): readonly RecordingRow[] =>
  orm
    .select()
    .from(recordings)
    .where(eq(recordings.meetingId, meetingId))
    .orderBy(asc(recordings.startedAt), asc(recordings.id))
    .all();

export const recordingIn = ({ orm }: Db, meetingId: MeetingId, id: RecordingId): RecordingRow | undefined =>
  orm
    .select()
    .from(recordings)
    .where(and(eq(recordings.meetingId, meetingId), eq(recordings.id, id)))
    .get();

/** Those that a server left which was killed. */
export const unendedRecordings = ({ orm }: Db): readonly RecordingRow[] =>
  orm.select().from(recordings).where(isNull(recordings.sha256)).all();

/** How much of a meeting has been kept: ms and bytes. */
export function keptOf({ orm }: Db, meetingId: MeetingId): { readonly ms: number; readonly bytes: number } {
  const sum = orm
    .select({
      ms: sql<number>`coalesce(sum(${recordings.endedAt} - ${recordings.startedAt}), 0)`,
      bytes: sql<number>`coalesce(sum(${recordings.bytes}), 0)`,
    })
    .from(recordings)
    .where(eq(recordings.meetingId, meetingId))
    .get();
  return sum ?? { ms: 0, bytes: 0 };
}
