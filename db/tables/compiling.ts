import { integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { CompilingEvent } from '../../shared/compiling/compiling.ts';
import type { CommandId, MeetingId, PersonId } from '../../shared/ids.ts';
import { meetings } from '../schema.ts';

/** What was done to the draft of a meeting's compilation. Triggers forbid UPDATE and DELETE. */
export const compilingEvents = sqliteTable(
  'compiling_events',
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
    event: text({ mode: 'json' }).$type<CompilingEvent>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.seq] }),
    unique('compiling_events_by_command').on(table.meetingId, table.command),
  ],
);
