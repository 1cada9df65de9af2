import { and, eq, sql } from 'drizzle-orm';
import type { AnnotationId, MeetingId, ReplyId } from '../../shared/ids.ts';
import type { Db } from '../open-database.ts';
import { importedAnnotations } from '../tables/imported-annotations.ts';

type Row = { readonly annotationId: AnnotationId | ReplyId; readonly said: Readonly<Record<string, unknown>> };

/** Rows of one statement: an annotation may have thousands of replies. */
const AT_ONCE = 200;

/** Of one that was brought in before and withdrawn since, what the last file said is kept. */
export function keepImported({ orm }: Db, meetingId: MeetingId, rows: readonly Row[]): void {
  for (let from = 0; from < rows.length; from += AT_ONCE)
    orm
      .insert(importedAnnotations)
      .values(rows.slice(from, from + AT_ONCE).map((row) => ({ ...row, meetingId })))
      .onConflictDoUpdate({
        target: [importedAnnotations.meetingId, importedAnnotations.annotationId],
        set: { said: sql`excluded.said` },
      })
      .run();
}

export function removeImported({ orm }: Db, meetingId: MeetingId, ids: readonly Row['annotationId'][]): void {
  const among = sql`${importedAnnotations.annotationId} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  if (ids.length > 0)
    orm
      .delete(importedAnnotations)
      .where(and(eq(importedAnnotations.meetingId, meetingId), among))
      .run();
}

/** How much is kept of the files of a meeting, in bytes of JSON. */
export const importedBytes = ({ raw }: Db, meetingId: MeetingId): number =>
  raw
    .prepare<[MeetingId], number>(
      'SELECT coalesce(sum(octet_length(said)), 0) FROM imported_annotations WHERE meeting_id = ?',
    )
    .pluck()
    .get(meetingId) ?? 0;

export const importedIn = ({ orm }: Db, meetingId: MeetingId): ReadonlyMap<Row['annotationId'], Row['said']> =>
  new Map(
    orm
      .select()
      .from(importedAnnotations)
      .where(eq(importedAnnotations.meetingId, meetingId))
      .all()
      .map(({ annotationId, said }) => [annotationId, said]),
  );
