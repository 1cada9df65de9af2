import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Db, openDatabase } from '../../db/open-database.ts';
import { DATABASES } from '../support/databases.ts';

const record = "('m', 1, 5, 'system', 'c1', 'meeting.opened', '{}', '', 'h1')";
const update = "('m', 1, 'system', 5, x'00')";
const APPEND_ONLY = [
  ['events', record, 'hash'],
  ['minutes_updates', update, 'person'],
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
      "('c', 'nowhere', NULL, '2015-08-01', 'n', 'o', 'CH', 'europe', 'j', 'other', '', 'en', 't', '[]', '', 1)";
    expect(() => db.raw.exec(`INSERT INTO contributions VALUES ${values}`)).toThrow(/FOREIGN KEY/);
  });
});

describe('a database file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'openfloor-db-'));
  const file = join(folder, 'openfloor.db');
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('given a file with a log, when it is opened again, then its tables and records are as they were, and only its owner can read it', () => {
    const first = openDatabase(file);
    first.raw.exec(`INSERT INTO events VALUES ${record}`);
    first.close();
    first.close();
    const again = openDatabase(file);
    expect(again.raw.prepare('SELECT count(*) FROM events').pluck().get()).toBe(1);
    again.close();
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});
