import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { MeetingId, PersonId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { Appointment } from '../../shared/sitting/sitting.ts';
import { meetings } from '../schema.ts';

/** That somebody has still to be told that a meeting was changed or called off. The row goes when its letter is on its way. */
export const announcements = sqliteTable(
  'announcements',
  {
    id: integer().primaryKey(),
    meetingId: text()
      .$type<MeetingId>()
      .notNull()
      .references(() => meetings.id),
    email: text().notNull(),
    language: text().$type<Language>().notNull(),
    about: text().$type<Announced>().notNull(),
    /** On whose behalf. */
    by: text().$type<PersonId>().notNull(),
    /** The appointment as they know it. */
    before: text({ mode: 'json' }).$type<Appointment>().notNull(),
    now: text({ mode: 'json' }).$type<Appointment>().notNull(),
    /** How often it had been changed by then. */
    changes: integer().notNull(),
    dueAt: integer().notNull(),
    tries: integer().notNull(),
  },
  (table) => [
    uniqueIndex('announcements_by_recipient').on(table.meetingId, table.email),
    index('announcements_by_time').on(table.dueAt),
  ],
);

export type Announced = 'changed' | 'called-off';
