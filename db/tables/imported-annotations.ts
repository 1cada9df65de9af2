import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AnnotationId, MeetingId, ReplyId } from '../../shared/ids.ts';
import { meetings } from '../schema.ts';

/** What a file said of an annotation or a reply that was brought in, whole, so that it leaves as it came (N17). */
export const importedAnnotations = sqliteTable(
  'imported_annotations',
  {
    meetingId: text()
      .$type<MeetingId>()
      .notNull()
      .references(() => meetings.id),
    annotationId: text().$type<AnnotationId | ReplyId>().notNull(),
    said: text({ mode: 'json' }).$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.annotationId] })],
);
