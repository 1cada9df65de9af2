import { existsSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Refusal } from './data-folder.ts';

const TABLES = ['__drizzle_migrations', 'events', 'meetings', 'people'];

const journal = new URL('../../db/migrations/meta/_journal.json', import.meta.url);
const knownMigrations = (): number => JSON.parse(readFileSync(journal, 'utf8')).entries.length;

function checkTables(db: Database.Database, file: string): void {
  const names = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
  if (!TABLES.every((name) => names.includes(name))) throw new Refusal(`${file} is not a database of Openfloor.`);
  const applied = Number(db.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get());
  if (applied > knownMigrations()) {
    throw new Refusal(`${file} was written by a newer version of Openfloor. Update the program first.`);
  }
}

function checkPages(db: Database.Database, file: string): void {
  const [first] = db.prepare('PRAGMA integrity_check').pluck().all();
  if (first !== 'ok') throw new Refusal(`${file} is damaged: ${String(first)}`);
}

function open(file: string): Database.Database {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`);
  return new Database(file, { fileMustExist: true });
}

/** Refuses a file that is not a whole database of this or an older version of Openfloor. */
export function checkDatabase(file: string): void {
  const db = open(file);
  try {
    checkTables(db, file);
    checkPages(db, file);
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    throw new Refusal(`${file} cannot be read as a database: ${error.message}.`);
  } finally {
    db.close();
  }
}
