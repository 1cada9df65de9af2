import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { MeetingId, PersonId } from '../../shared/ids.ts';

/**
 * People who ask to be admitted to a meeting. `refusedAt`: null while they wait. A person who is admitted has no row, because the
 * log has them. Times in ms.
 */
export const applications = sqliteTable(
  'applications',
  {
    meetingId: text().$type<MeetingId>().notNull(),
    person: text().$type<PersonId>().notNull(),
    appliedAt: integer().notNull(),
    refusedAt: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.person] }),
    index('applications_by_person').on(table.person, table.appliedAt),
  ],
);
