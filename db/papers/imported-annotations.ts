import { eq } from 'drizzle-orm';
import type { AnnotationId, MeetingId } from '../../shared/ids.ts';
import type { Db } from '../open-database.ts';
import { importedAnnotations } from '../tables/imported-annotations.ts';

type Row = { readonly annotationId: AnnotationId; readonly said: Readonly<Record<string, unknown>> };

/** Of one that was brought in before and withdrawn since, what the last file said is kept. */
export function keepImported({ orm }: Db, meetingId: MeetingId, rows: readonly Row[]): void {
  for (const { annotationId, said } of rows)
    orm
      .insert(importedAnnotations)
      .values({ meetingId, annotationId, said })
      .onConflictDoUpdate({
        target: [importedAnnotations.meetingId, importedAnnotations.annotationId],
        set: { said },
      })
      .run();
}

export const importedIn = ({ orm }: Db, meetingId: MeetingId): ReadonlyMap<AnnotationId, Row['said']> =>
  new Map(
    orm
      .select()
      .from(importedAnnotations)
      .where(eq(importedAnnotations.meetingId, meetingId))
      .all()
      .map(({ annotationId, said }) => [annotationId, said]),
  );
