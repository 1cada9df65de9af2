import { integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { CaptionFeedId, CommandId, MeetingId, PersonId } from '../../shared/ids.ts';
import { people } from '../schema.ts';

/**
 * Captions, a log beside that of the meeting: a line that was written or corrected. Each row's hash covers the one before it.
 * Triggers forbid UPDATE and DELETE.
 */
export const captionEvents = sqliteTable(
  'caption_events',
  {
    meetingId: text().$type<MeetingId>().notNull(),
    /** 1, 2, 3 ... in each meeting. */
    seq: integer().notNull(),
    at: integer().notNull(),
    by: text().$type<PersonId | 'system'>().notNull(),
    /** The command from which it follows; for a program, its feed, language and number. */
    command: text().$type<CommandId>().notNull(),
    /** JSON, as it was hashed. */
    event: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.seq] }),
    unique('caption_events_by_command').on(table.meetingId, table.command),
  ],
);

/** The programs that may write captions of a meeting. `tokenHash` is the SHA-256 of what the address of the feed holds. */
export const captionFeeds = sqliteTable('caption_feeds', {
  id: text().$type<CaptionFeedId>().primaryKey(),
  tokenHash: text().notNull().unique(),
  meetingId: text().$type<MeetingId>().notNull(),
  name: text().notNull(),
  /** The language of lines that name none. */
  language: text().notNull(),
  machine: integer({ mode: 'boolean' }).notNull(),
  madeBy: text()
    .$type<PersonId>()
    .notNull()
    .references(() => people.id),
  createdAt: integer().notNull(),
  revokedAt: integer(),
});
