import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { MeetingId, PersonId, ScreenLinkId } from '../../shared/ids.ts';
import { people } from '../schema.ts';

/** Links to the room's screen, for a projector at which nobody signs in. `keyHash` is the SHA-256 of what the link holds. */
export const screenLinks = sqliteTable('screen_links', {
  id: text().$type<ScreenLinkId>().primaryKey(),
  keyHash: text().notNull().unique(),
  meetingId: text().$type<MeetingId>().notNull(),
  madeBy: text()
    .$type<PersonId>()
    .notNull()
    .references(() => people.id),
  createdAt: integer().notNull(),
  revokedAt: integer(),
});
