import { foreignKey, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { AgendaItemId, ContributionId, MeetingId, PassageId, SectionId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { Shape } from '../../shared/paper/shape.ts';
import { contributions, meetings } from '../schema.ts';

/** A version of the compiled inputs; it never changes. */
export const compilations = sqliteTable(
  'compilations',
  {
    meetingId: text()
      .$type<MeetingId>()
      .notNull()
      .references(() => meetings.id),
    /** 1, 2, 3 ... in each meeting. */
    version: integer().notNull(),
    date: text().notNull(),
    introduction: text().notNull(),
    publishedAt: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.version] })],
);

const versionOf = { meetingId: text().$type<MeetingId>().notNull(), version: integer().notNull() };

export const sections = sqliteTable(
  'sections',
  {
    ...versionOf,
    position: integer().notNull(),
    id: text().$type<SectionId>().notNull(),
    agendaItemId: text().$type<AgendaItemId>().notNull(),
    number: text().notNull(),
    title: text().notNull(),
    lead: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.version, table.position] }),
    unique('sections_by_id').on(table.meetingId, table.version, table.id),
    foreignKey({
      columns: [table.meetingId, table.version],
      foreignColumns: [compilations.meetingId, compilations.version],
    }),
  ],
);

/** The numbered paragraphs of the compiled inputs. */
export const passages = sqliteTable(
  'passages',
  {
    ...versionOf,
    position: integer().notNull(),
    id: text().$type<PassageId>().notNull(),
    sectionId: text().$type<SectionId>().notNull(),
    number: text().notNull(),
    text: text().notNull(),
    language: text().$type<Language>().notNull(),
    /** Null: a plain paragraph. */
    shape: text({ mode: 'json' }).$type<Shape>(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.version, table.position] }),
    unique('passages_by_id').on(table.meetingId, table.version, table.id),
    foreignKey({
      columns: [table.meetingId, table.version, table.sectionId],
      foreignColumns: [sections.meetingId, sections.version, sections.id],
    }),
  ],
);

/** From a passage back to the contributions from which it comes. `paragraph` counts from 1. */
export const passageSources = sqliteTable(
  'passage_sources',
  {
    ...versionOf,
    passageId: text().$type<PassageId>().notNull(),
    position: integer().notNull(),
    contributionId: text()
      .$type<ContributionId>()
      .notNull()
      .references(() => contributions.id),
    paragraph: integer().notNull(),
    /** Null: the version of the contribution that was there when the compilation was published. */
    contributionVersion: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.version, table.passageId, table.position] }),
    foreignKey({
      columns: [table.meetingId, table.version, table.passageId],
      foreignColumns: [passages.meetingId, passages.version, passages.id],
    }),
  ],
);
