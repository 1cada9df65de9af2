import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ContributionId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { Shape } from '../../shared/paper/shape.ts';
import { contributions } from '../schema.ts';

/** What contributions said before their authors corrected them: what was read stays citable. */
export const contributionVersions = sqliteTable(
  'contribution_versions',
  {
    contributionId: text()
      .$type<ContributionId>()
      .notNull()
      .references(() => contributions.id),
    version: integer().notNull(),
    language: text().$type<Language>().notNull(),
    title: text().notNull(),
    paragraphs: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
    shapes: text({ mode: 'json' }).$type<readonly Shape[]>().notNull().default([]),
    file: text(),
    fileName: text().notNull().default(''),
    /** The last day on which it stood, and the moment at which it was replaced. */
    until: text().notNull(),
    replacedAt: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.contributionId, table.version] })],
);
