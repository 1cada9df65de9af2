import { integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { CommandId, MeetingId, PersonId } from '../../shared/ids.ts';
import { meetings } from '../schema.ts';

/** A log beside that of the meeting, of what people did, by meeting. Triggers forbid UPDATE and DELETE. */
export const stepsTable = <Event>(name: `${string}_events`) =>
  sqliteTable(
    name,
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
      event: text({ mode: 'json' }).$type<Event>().notNull(),
    },
    (table) => [
      primaryKey({ columns: [table.meetingId, table.seq] }),
      unique(`${name}_by_command`).on(table.meetingId, table.command),
    ],
  );

export type StepsTable<Event> = ReturnType<typeof stepsTable<Event>>;
