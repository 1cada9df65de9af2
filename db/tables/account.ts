import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { PersonId } from '../../shared/ids.ts';
import { people } from '../schema.ts';

/** Sign-ins, each on one device. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text().primaryKey(),
    /** The SHA-256 of what the cookie holds. */
    tokenHash: text().notNull().unique().default(''),
    userId: text()
      .$type<PersonId>()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** In seconds. */
    expiresAt: integer().notNull(),
    createdAt: integer().notNull().default(0),
    /** When it was last used, give or take an hour. */
    seenAt: integer().notNull().default(0),
    /** The browser and the system, as `Firefox, Linux`; empty when it is not known. */
    device: text().notNull().default(''),
  },
  (table) => [index('sessions_by_person').on(table.userId), index('sessions_by_expiry').on(table.expiresAt)],
);

/** Links with which somebody shows that an address is theirs. `tokenHash` is the SHA-256 of what the link holds. */
export const accountLinks = sqliteTable(
  'account_links',
  {
    tokenHash: text().primaryKey(),
    person: text()
      .$type<PersonId>()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    purpose: text().$type<LinkPurpose>().notNull(),
    /** The address to which it was sent. */
    email: text().notNull(),
    createdAt: integer().notNull(),
    expiresAt: integer().notNull(),
    usedAt: integer(),
  },
  (table) => [index('account_links_by_person').on(table.person, table.purpose)],
);

/** To show that an address is the person's own, or to choose a new password. */
export type LinkPurpose = 'verify' | 'reset';

/** Letters that the server has sent, so that nobody makes it send too many; `toHash` is the SHA-256 of the address. */
export const letters = sqliteTable(
  'letters',
  {
    id: integer().primaryKey(),
    at: integer().notNull(),
    kind: text().$type<LetterKind>().notNull(),
    /** On whose behalf. */
    person: text().$type<PersonId>().notNull(),
    toHash: text().notNull(),
    outcome: text().$type<LetterOutcome>().notNull(),
  },
  (table) => [
    index('letters_by_time').on(table.at),
    index('letters_by_person').on(table.person, table.at),
    index('letters_by_address').on(table.toHash, table.at),
  ],
);

/** `verify`: on registering, which anybody can do with any address; `verify-again`: a signed-in person asked for it. */
export type LetterKind =
  | LinkPurpose
  | 'verify-again'
  | 'invitation'
  | 'announcement'
  | 'decision'
  | 'registrations'
  | 'reminder';
export type LetterOutcome = 'waiting' | 'sent' | 'failed';
