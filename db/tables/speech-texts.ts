import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { CommandId, MeetingId, PersonId, SpeechId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { Shape } from '../../shared/paper/shape.ts';

/** Texts of speeches, which the log knows by their ids. What is withdrawn or replaced is gone. */
export const speechTexts = sqliteTable(
  'speech_texts',
  {
    id: text().$type<SpeechId>().primaryKey(),
    meetingId: text().$type<MeetingId>().notNull(),
    /** The one that stands in the log with this text. */
    version: integer().notNull(),
    language: text().$type<Language>().notNull(),
    title: text().notNull(),
    paragraphs: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
    shapes: text({ mode: 'json' }).$type<readonly Shape[]>().notNull(),
    /** Hex SHA-256 of the file in which it came; null: it was written into the form. */
    file: text(),
    fileName: text().notNull(),
    handedInBy: text().$type<PersonId>().notNull(),
    at: integer().notNull(),
    /** Under what its sender sent it: the same again is answered as before. */
    sentAs: text().$type<CommandId>(),
  },
  (table) => [index('speech_texts_by_meeting').on(table.meetingId), index('speech_texts_by_file').on(table.file)],
);
