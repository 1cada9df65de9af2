import type Database from 'better-sqlite3';
import { plainWords } from '../../shared/languages/plain-words.ts';

const TABLES = ['registrations', 'focal_points'] as const;

/** Fills the column by which an entity's rows are found, in rows from before there was one. */
export const fillPlainOrganisations = (raw: Database.Database): void =>
  raw.transaction(() => {
    for (const table of TABLES) {
      const names = raw
        .prepare<[], string>(`SELECT DISTINCT organisation FROM ${table} WHERE plain_organisation IS NULL`)
        .pluck()
        .all();
      const fill = raw.prepare(
        `UPDATE ${table} SET plain_organisation = ? WHERE organisation = ? AND plain_organisation IS NULL`,
      );
      for (const name of names) fill.run(plainWords(name), name);
    }
  })();
