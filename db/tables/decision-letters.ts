import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { PersonId } from '../../shared/ids.ts';

export type DecidedAbout =
  | 'registration-approved'
  | 'registration-declined'
  | 'contribution-accepted'
  | 'contribution-declined'
  | 'minutes-issued'
  | 'minutes-final';

/** That somebody has still to be told what was decided about what they sent. The row goes when its letter has gone. */
export const decisionLetters = sqliteTable(
  'decision_letters',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    person: text().$type<PersonId>().notNull(),
    /** The path of the page where they see it: of two decisions about the same, the later is told. */
    page: text().notNull(),
    about: text().$type<DecidedAbout>().notNull(),
    /** The title of the meeting or of the contribution. */
    what: text().notNull(),
    /** In the words of the person who decided, or empty. */
    reason: text().notNull(),
    /** Who decided. */
    by: text().$type<PersonId>().notNull(),
    dueAt: integer().notNull(),
    tries: integer().notNull().default(0),
  },
  (table) => [
    uniqueIndex('decision_letters_by_page').on(table.person, table.page),
    index('decision_letters_by_time').on(table.dueAt),
  ],
);
