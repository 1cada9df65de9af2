import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Db, openDatabase } from '../../db/open-database.ts';
import { DATABASES } from '../support/databases.ts';

const record = "('m', 1, 5, 'system', 'c1', 'meeting.opened', '{}', '', 'h1')";
const update = "('m', 1, 'system', 5, x'00')";
const act = "(1, 5, 'operator', 'account.made', NULL, '{}')";
const APPEND_ONLY = [
  ['events', record, 'hash'],
  ['minutes_updates', update, 'person'],
  ['acts', act, 'type'],
] as const;

describe.each(DATABASES)('a database %s', (_name, open) => {
  let db: Db;
  let remove: () => void;
  beforeEach(() => {
    ({ db, remove } = open());
  });
  afterEach(() => remove());

  test('when it is opened, it keeps its references and syncs every commit', () => {
    expect(db.raw.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(db.raw.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.raw.pragma('foreign_key_check')).toEqual([]);
    expect(db.raw.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  test.each(APPEND_ONLY)(
    'given a row of %s, when it is changed, removed or replaced, then nothing happens to it',
    (table, row, column) => {
      db.raw.exec(`INSERT INTO ${table} VALUES ${row}`);
      const before = db.raw.prepare(`SELECT * FROM ${table}`).all();
      expect(() => db.raw.exec(`UPDATE ${table} SET ${column} = 'forged'`)).toThrow(/append-only/);
      expect(() => db.raw.exec(`DELETE FROM ${table}`)).toThrow(/append-only/);
      expect(() => db.raw.exec(`INSERT OR REPLACE INTO ${table} VALUES ${row}`)).toThrow(/append-only/);
      expect(db.raw.prepare(`SELECT * FROM ${table}`).all()).toEqual(before);
    },
  );

  test('a contribution to a consultation that does not exist is not stored', () => {
    const values =
      "('c', 'nowhere', NULL, '2015-08-01', 'n', 'o', 'CH', 'europe', 'j', 'other', '', 'en', 't', '[]', '', 1, NULL)";
    expect(() =>
      db.raw.exec(
        `INSERT INTO contributions (id, consultation_id, person, date, name, organisation, country, region, job_title, stakeholder_group, country_name, language, title, paragraphs, notice, created_at, taken_down_at) VALUES ${values}`,
      ),
    ).toThrow(/FOREIGN KEY/);
  });
});

/** A file as the first version of the tables left it, with one record in its log. */
function olderFile(folder: string): string {
  const migrationsFolder = join(folder, 'migrations');
  cpSync('db/migrations', migrationsFolder, { recursive: true });
  const journal = join(migrationsFolder, 'meta/_journal.json');
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8'));
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, 1) }));
  const file = join(folder, 'older.db');
  const raw = new Database(file);
  migrate(drizzle(raw), { migrationsFolder });
  raw.exec(`INSERT INTO events VALUES ${record}`);
  raw.close();
  return file;
}

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

describe('a database file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'openfloor-db-'));
    file = join(folder, 'openfloor.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('given a file of an older version, when it is opened, then it is brought up to date and a copy of it stays beside it', () => {
    const older = olderFile(folder);
    const db = openDatabase(older);
    expect(() => db.raw.exec('DELETE FROM events')).toThrow(/append-only/);
    db.close();
    const copy = new Database(`${older}.before-migration-2`);
    expect(copy.prepare('SELECT count(*) FROM events').pluck().get()).toBe(1);
    copy.close();
    expect([older, `${older}.before-migration-2`].map(modeOf)).toEqual(['600', '600']);
    expect(readdirSync(folder).filter((name) => name.includes('arriving'))).toEqual([]);
  });

  test('given a file with a log, when it is opened again, then its tables and records are as they were', () => {
    const first = openDatabase(file);
    first.raw.exec(`INSERT INTO events VALUES ${record}`);
    first.close();
    first.close();
    const again = openDatabase(file);
    expect(again.raw.prepare('SELECT count(*) FROM events').pluck().get()).toBe(1);
    again.close();
  });

  test('when it is open, then only its owner can read it and what lies beside it, also if that was otherwise before', () => {
    writeFileSync(file, '', { mode: 0o644 });
    const db = openDatabase(file);
    expect([file, `${file}-wal`, `${file}-shm`].map(modeOf)).toEqual(['600', '600', '600']);
    db.close();
  });
});
