import { integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { AnsweringEvent } from '../../shared/answering/answering.ts';
import type { CommandId, MeetingId, PersonId } from '../../shared/ids.ts';
import { meetings } from '../schema.ts';

/** What was said of contributions, by meeting. Triggers forbid UPDATE and DELETE. */
export const answeringEvents = sqliteTable(
  'answering_events',
  {
    meetingId: text()
      .$type<MeetingId>()
      .notNull()
      .references(() => meetings.id),
    /** 1, 2, 3 ... in each meeting. */
    seq: integer().notNull(),
    at: integer().notNull(),
    by: text().$type<PersonId>().notNull(),
    /** The command from which it follows: each leads to one event. */
    command: text().$type<CommandId>().notNull(),
    event: text({ mode: 'json' }).$type<AnsweringEvent>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.seq] }),
    unique('answering_events_by_command').on(table.meetingId, table.command),
  ],
);
