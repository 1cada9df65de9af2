import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * That a paper was entered as it is: a contribution, or a version of a compilation. Each entry's hash covers the paper's words and
 * the entry before, so that a change or an omission anywhere is noticed. Triggers forbid UPDATE and DELETE.
 */
export const papers = sqliteTable(
  'papers',
  {
    /** 1, 2, 3 ... without gaps. */
    seq: integer().primaryKey(),
    kind: text().$type<'contribution' | 'compilation'>().notNull(),
    /** The id of a contribution; of a compilation, its meeting and version, as `2015-09-28/1`. */
    paper: text().notNull(),
    /** Hex SHA-256 of its words. */
    content: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [index('papers_by_paper').on(table.kind, table.paper)],
);
