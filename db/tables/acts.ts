import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ActType, By } from '../../shared/account/act.ts';
import type { PersonId } from '../../shared/ids.ts';

/** What was done on this server beside its meetings, and by whom. Triggers forbid UPDATE and DELETE. */
export const acts = sqliteTable(
  'acts',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    at: integer().notNull(),
    by: text().$type<By>().notNull(),
    type: text().$type<ActType>().notNull(),
    /** The person to whom it was done; null where there is none. */
    person: text().$type<PersonId>(),
    /** The whole act, as JSON. */
    act: text().notNull(),
  },
  (table) => [index('acts_by_person').on(table.person), index('acts_by_type').on(table.type)],
);
