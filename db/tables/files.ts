import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ConsultationId, PersonId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { Loss } from '../../shared/paper/losses.ts';
import type { Shape } from '../../shared/paper/shape.ts';
import { consultations, people } from '../schema.ts';

/** Original files, byte for byte; each once, whoever sent it. A file counts once it is whole. */
export const files = sqliteTable('files', {
  /** Hex SHA-256 of its bytes. */
  hash: text().primaryKey(),
  /** Bytes. */
  size: integer().notNull(),
  isWhole: integer({ mode: 'boolean' }).notNull(),
  /** When somebody last began to send it, ms. */
  touchedAt: integer().notNull(),
});

/** A file's bytes in pieces of the same length; the last may be shorter. */
export const filePieces = sqliteTable(
  'file_pieces',
  {
    hash: text().notNull(),
    /** Counted from 0. */
    n: integer().notNull(),
    bytes: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.hash, table.n] })],
);

/** What the server has read in a file that a person has sent, until it is part of a contribution, and at most for a day. */
export const uploads = sqliteTable(
  'uploads',
  {
    consultationId: text()
      .$type<ConsultationId>()
      .notNull()
      .references(() => consultations.id),
    person: text()
      .$type<PersonId>()
      .notNull()
      .references(() => people.id),
    hash: text()
      .notNull()
      .references(() => files.hash),
    /** As the person's machine calls it. */
    name: text().notNull(),
    title: text().notNull(),
    language: text().$type<Language>(),
    paragraphs: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
    shapes: text({ mode: 'json' }).$type<readonly Shape[]>().notNull(),
    losses: text({ mode: 'json' }).$type<readonly Loss[]>().notNull(),
    at: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.consultationId, table.person, table.hash] }),
    index('uploads_by_file').on(table.hash),
    index('uploads_by_moment').on(table.at),
  ],
);
