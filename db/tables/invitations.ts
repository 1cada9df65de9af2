import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Role } from '../../shared/actor.ts';
import type { InvitationId, MeetingId, PersonId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import { meetings, people } from '../schema.ts';

/** Invitations to a meeting in a role, each for one person. `tokenHash` is the SHA-256 of what the link holds. */
export const invitations = sqliteTable('invitations', {
  id: text().$type<InvitationId>().primaryKey(),
  tokenHash: text().notNull().unique(),
  meetingId: text()
    .$type<MeetingId>()
    .notNull()
    .references(() => meetings.id),
  role: text().$type<Role>().notNull(),
  /** For whom; empty for anybody who holds the link. */
  email: text().notNull(),
  /** In which it was written. */
  language: text().$type<Language>().notNull().default('en'),
  invitedBy: text()
    .$type<PersonId>()
    .notNull()
    .references(() => people.id),
  createdAt: integer().notNull(),
  expiresAt: integer().notNull(),
  acceptedBy: text()
    .$type<PersonId>()
    .references(() => people.id),
  revokedAt: integer(),
});
