import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Db, openDatabase } from '../../db/open-database.ts';
import { addContribution, contributionsTo, withdrawContribution } from '../../db/papers/contributions.ts';
import { decideLate } from '../../db/papers/late-contributions.ts';
import { type ContributionId, idOf } from '../../shared/ids.ts';
import type { Acceptance } from '../../shared/paper/contributing.ts';
import { consultation, contribution, found } from '../support/servers/founded.ts';

let db: Db;
beforeEach(() => {
  db = openDatabase(':memory:');
  found(db);
});
afterEach(() => db.close());

const add = (id: string, date: string, acceptance: Acceptance = 'accepted'): void =>
  addContribution(db, { ...contribution, id: idOf<ContributionId>(id), date, acceptance }, null, 9);
const numbers = () => Object.fromEntries(contributionsTo(db, consultation.id).map(({ id, number }) => [id, number]));

test('C11 given contributions, when others come in that are dated before them, then those have the next numbers, and nobody else’s changes', () => {
  add('second', '2015-09-01');
  add('imported', '2001-01-01');
  expect(numbers()).toEqual({ lagoon: 1, second: 2, imported: 3 });
  expect(contributionsTo(db, consultation.id).map(({ id }) => id)).toEqual(['imported', 'lagoon', 'second']);
});

test('C11 given a late contribution, when it is accepted, then it has a number from then on; what is withdrawn keeps its own', () => {
  add('late', '2015-08-31', 'waiting');
  add('next', '2015-09-02');
  withdrawContribution(db, contribution.id, '2015-09-03');
  expect(numbers()).toEqual({ lagoon: 1, next: 2 });
  decideLate(db, idOf<ContributionId>('late'), 'accepted', '');
  decideLate(db, idOf<ContributionId>('late'), 'accepted', '');
  expect(numbers()).toEqual({ lagoon: 1, next: 2, late: 3 });
});

test('C11 given a file from before there were numbers kept, when it is opened, then each contribution keeps the number that it had on the list', () => {
  const folder = mkdtempSync(join(tmpdir(), 'openfloor-numbers-'));
  const migrationsFolder = join(folder, 'migrations');
  cpSync('db/migrations', migrationsFolder, { recursive: true });
  const journal = join(migrationsFolder, 'meta/_journal.json');
  const { entries, ...rest }: { entries: { tag: string }[] } = JSON.parse(readFileSync(journal, 'utf8'));
  const before = entries.slice(
    0,
    entries.findIndex(({ tag }) => tag.endsWith('contribution-numbers')),
  );
  writeFileSync(journal, JSON.stringify({ ...rest, entries: before }));
  const file = join(folder, 'older.db');
  const raw = new Database(file);
  migrate(drizzle(raw), { migrationsFolder });
  raw.exec(`
    INSERT INTO people (id, email, password_hash, name, organisation, country, region, job_title, stakeholder_group, language, created_at)
      VALUES ('p', 'p@openfloor.example', '', 'P', 'O', 'NO', 'europe', '', 'other', 'en', 1);
    INSERT INTO consultations (id, title, "group", letter, question, background, place, time_zone, is_sample, created_by, created_at)
      VALUES ('${consultation.id}', 'T', 'G', '', 'Q', '[]', 'Geneva', 'UTC', 0, 'p', 1);
  `);
  const row = (id: string, date: string, at: number, acceptance: string) =>
    `('${id}', '${consultation.id}', '${date}', 'A', 'B', 'NO', 'europe', '', 'other', '', 'en', '${id}', '[]', '', ${at}, '${acceptance}')`;
  raw.exec(
    `INSERT INTO contributions (id, consultation_id, date, name, organisation, country, region, job_title, stakeholder_group, country_name, language, title, paragraphs, notice, created_at, acceptance) VALUES ${[
      row('third', '2015-08-21', 1, 'accepted'),
      row('waits', '2015-08-01', 1, 'waiting'),
      row('second', '2015-08-20', 8, 'accepted'),
      row('first', '2015-08-20', 7, 'accepted'),
    ].join(', ')}`,
  );
  raw.close();
  const opened = openDatabase(file);
  const kept = opened.raw.prepare('SELECT id, number FROM contributions ORDER BY number').raw().all();
  opened.close();
  rmSync(folder, { recursive: true });
  expect(kept).toEqual([
    ['waits', null],
    ['first', 1],
    ['second', 2],
    ['third', 3],
  ]);
});
