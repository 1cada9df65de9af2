import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { MeetingId } from '../../shared/ids.ts';

/** Folded states, so that a restart need not replay from the first record; useful only to the same version of the law. */
export const snapshots = sqliteTable(
  'snapshots',
  {
    meetingId: text().$type<MeetingId>().notNull(),
    seq: integer().notNull(),
    lawVersion: text().notNull(),
    /** gzip of JSON. */
    state: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.seq] })],
);
