import { foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AnnotationId, MeetingId, PassageId } from '../../shared/ids.ts';
import type { WordingAuthor } from '../../shared/protocol/http/meetings/compilation.ts';
import { compilations } from './compilation.ts';

/** The suggested wordings that a version of the compiled inputs has taken in; they never change (N15). */
export const acceptedWordings = sqliteTable(
  'accepted_wordings',
  {
    meetingId: text().$type<MeetingId>().notNull(),
    version: integer().notNull(),
    position: integer().notNull(),
    annotationId: text().$type<AnnotationId>().notNull(),
    /** Where it stands. A passage of which nothing is left is not in the version. */
    passageId: text().$type<PassageId>().notNull(),
    suggestedBy: text({ mode: 'json' }).$type<WordingAuthor>().notNull(),
    acceptedBy: text({ mode: 'json' }).$type<WordingAuthor>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.version, table.position] }),
    foreignKey({
      columns: [table.meetingId, table.version],
      foreignColumns: [compilations.meetingId, compilations.version],
    }),
  ],
);
