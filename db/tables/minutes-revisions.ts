import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { MeetingId } from '../../shared/ids.ts';

/**
 * The texts of closed meetings' minutes that were taken away, in their order: each is the log up to `seq` and the rapporteurs'
 * updates up to `textSeq`. `hash`: SHA-256 of what it says. Triggers forbid UPDATE and DELETE.
 */
export const minutesRevisions = sqliteTable(
  'minutes_revisions',
  {
    meetingId: text().$type<MeetingId>().notNull(),
    number: integer().notNull(),
    /** The last change in it, ms. */
    at: integer().notNull(),
    seq: integer().notNull(),
    textSeq: integer().notNull(),
    hash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.number] })],
);
