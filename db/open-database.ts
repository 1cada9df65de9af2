import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { ConsultationId, MeetingId } from '../shared/ids.ts';
import { enterOlderPapers } from './papers/papers.ts';
import { fillPlainOrganisations } from './people/plain-organisations.ts';
import { NewerDatabase } from './storage-error.ts';

export type Orm = BetterSQLite3Database;
/** One connection for the whole process. `close` may be called twice. */
export type Db = {
  readonly orm: Orm;
  readonly raw: Database.Database;
  readonly close: () => void;
  /**
   * To be called by every function that changes what visitors may read: kept answers are then made again. `of`: the meeting or the
   * consultation, where it concerns no other.
   */
  readonly changed: (of?: MeetingId | ConsultationId) => void;
  /** Changes after each change of that kind, and after each that another process has made to the file. */
  readonly revision: () => string;
  /** Changes after each change that may concern one of these. */
  readonly revisionFor: (these: readonly (MeetingId | ConsultationId)[]) => string;
  /** The same for who the administrators are, and for their names. */
  readonly administrators: Revisions;
};
export type Revisions = Pick<Db, 'changed' | 'revision'>;

/**
 * Opens the database of a data folder, or one in memory (`:memory:`), and brings its tables up to date.
 * `synchronous=FULL`: what is acknowledged is on disk. Before migrating an older file, a copy of it is left beside it.
 */
export function openDatabase(file: string): Db {
  if (file !== ':memory:') keepPrivate(file);
  const raw = new Database(file);
  const orm = drizzle(raw, { casing: 'snake_case' });
  try {
    setUp(raw);
    refuseDamaged(raw);
    bringUpToDate(raw, orm, file);
  } catch (error) {
    raw.close();
    throw error;
  }
  return { orm, raw, close: () => void raw.close(), ...revisions(raw), administrators: revisions(raw) };
}

function setUp(raw: Database.Database): void {
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  raw.pragma('busy_timeout = 5000');
  raw.pragma('secure_delete = ON'); // what was deleted is written over (H2)
  raw.pragma('recursive_triggers = ON'); // else INSERT OR REPLACE would slip past the triggers that forbid DELETE
}

/** A damaged page is better found at the start than in a meeting. */
function refuseDamaged(raw: Database.Database): void {
  const found = String(raw.pragma('quick_check(1)', { simple: true }));
  if (found !== 'ok') throw new Database.SqliteError(found, 'SQLITE_CORRUPT');
}

/** What a change concerns, where nobody says. */
const EVERYTHING = '';

function revisions(raw: Database.Database): Revisions & Pick<Db, 'revisionFor'> {
  const byOthers = raw.prepare('PRAGMA data_version').pluck();
  let own = 0;
  const counts = new Map<string, number>();
  return {
    changed: (of) => {
      own += 1;
      counts.set(of ?? EVERYTHING, own);
    },
    revision: () => `${own}.${byOthers.get()}`,
    revisionFor: (these) =>
      `${Math.max(...[EVERYTHING, ...these].map((one) => counts.get(one) ?? 0))}.${byOthers.get()}`,
  };
}

/**
 * Makes the file if it is missing, and lets only its owner read it: it holds password hashes, addresses and private messages.
 * SQLite gives the files beside it (`-wal`, `-shm`) the same mode when it makes them.
 */
export function keepPrivate(file: string): void {
  closeSync(openSync(file, 'a', 0o600));
  for (const end of ['', '-wal', '-shm']) if (existsSync(file + end)) chmodSync(file + end, 0o600);
  giveToFolder(file);
}

/** What root makes in another user's folder is given to that user; otherwise the server, which is not root, could not read it. */
export function giveToFolder(file: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(dirname(file));
  chownSync(file, uid, gid);
}

/** Foreign keys stay off while tables are rebuilt: inside a migration's transaction SQLite would ignore the switch, and cascade. */
function bringUpToDate(raw: Database.Database, orm: Orm, file: string): void {
  const folder = migrationsFolder();
  if (countApplied(raw) > countKnown(folder)) throw new NewerDatabase();
  keepCopyOfOlder(raw, folder, file);
  raw.pragma('foreign_keys = OFF');
  migrate(orm, { migrationsFolder: folder });
  const broken = raw.prepare('SELECT * FROM pragma_foreign_key_check').all();
  if (broken.length > 0) throw new Error(`A migration left ${broken.length} broken references in ${file}.`);
  raw.pragma('foreign_keys = ON');
  enterOlderPapers(raw);
  fillPlainOrganisations(raw);
}

/** Whether a database has the tables of this version, and of no later one; nothing is changed. */
export function isUpToDate(file: string): boolean {
  const raw = new Database(file, { fileMustExist: true, readonly: true });
  const done = countApplied(raw);
  raw.close();
  return done === countKnown(migrationsFolder());
}

function countKnown(folder: string): number {
  const known: { entries: readonly unknown[] } = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8'));
  return known.entries.length;
}

function keepCopyOfOlder(raw: Database.Database, folder: string, file: string): void {
  const done = countApplied(raw);
  if (file === ':memory:' || done === 0 || done >= countKnown(folder)) return;
  const copy = `${file}.before-migration-${done + 1}`;
  if (existsSync(copy)) return;
  const arriving = `${copy}.arriving`;
  rmSync(arriving, { force: true });
  keepPrivate(arriving);
  raw.prepare('VACUUM INTO ?').run(arriving);
  renameSync(arriving, copy);
}

function countApplied(raw: Database.Database): number {
  const table = raw.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").get();
  return table === undefined ? 0 : Number(raw.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get());
}

/** Found by walking up, because the bundled server does not lie where this source does. */
function migrationsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'db/migrations/meta/_journal.json'))) {
    if (dirname(folder) === folder) throw new Error('The folder db/migrations is missing.');
    folder = dirname(folder);
  }
  return join(folder, 'db/migrations');
}
