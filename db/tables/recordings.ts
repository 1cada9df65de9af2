import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { MeetingId, PersonId, RecordingId, RequestId } from '../../shared/ids.ts';
import type { GapReason } from '../../shared/recording/recording.ts';

/**
 * What was recorded: each row is one file, `recordings/<meeting>/<id>.ogg` in the data folder, of one microphone, one speaker and
 * one turn. Times of the meeting, ms. `endedAt`, `bytes` and `sha256` are empty while it is written.
 */
export const recordings = sqliteTable(
  'recordings',
  {
    id: text().$type<RecordingId>().primaryKey(),
    meetingId: text().$type<MeetingId>().notNull(),
    speaker: text().$type<PersonId>().notNull(),
    /** Whose device sent it: the speaker’s own, or the room’s. */
    device: text().$type<PersonId>().notNull(),
    requestId: text().$type<RequestId>(),
    startedAt: integer().notNull(),
    endedAt: integer(),
    bytes: integer(),
    /** Of the whole file, in hexadecimal. */
    sha256: text(),
    /** Why it ended before its time. */
    brokenOff: text().$type<GapReason>(),
  },
  (table) => [index('recordings_by_meeting').on(table.meetingId, table.startedAt)],
);
