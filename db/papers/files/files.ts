import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Db } from '../../open-database.ts';

type Raw = Database.Database;
/** A file as others name it: hex SHA-256 of its bytes, and how many there are. */
export type FileKept = { readonly hash: string; readonly size: number };

/** Writing one takes the disk a few ms: meanwhile nobody in a meeting waits for the server. */
export const PIECE_BYTES = 256 * 1024;

export const piecesIn = (size: number): number => Math.ceil(size / PIECE_BYTES);

/** Says that a file is being sent, `at` in ms; true when it is here already, as a whole. */
export function beginFile({ raw }: Pick<Db, 'raw'>, { hash, size }: FileKept, at: number): boolean {
  raw
    .prepare(
      `INSERT INTO files (hash, size, is_whole, touched_at) VALUES (?, ?, 0, ?)
       ON CONFLICT (hash) DO UPDATE SET touched_at = excluded.touched_at`,
    )
    .run(hash, size, at);
  return isWhole(raw, hash);
}

/** A piece that is here already stays. Its pages are moved into the database at once, so that they never are many together. */
export function storePiece({ raw }: Pick<Db, 'raw'>, hash: string, n: number, bytes: Uint8Array): void {
  raw.prepare('INSERT OR IGNORE INTO file_pieces (hash, n, bytes) VALUES (?, ?, ?)').run(hash, n, bytes);
  raw.pragma('wal_checkpoint(PASSIVE)');
}

/** From here on the file counts, if all of it is here; otherwise false. */
export function endFile({ raw }: Pick<Db, 'raw'>, hash: string): boolean {
  raw
    .prepare(
      `UPDATE files SET is_whole = 1 WHERE hash = @hash
       AND size = (SELECT coalesce(sum(length(bytes)), 0) FROM file_pieces WHERE hash = @hash)`,
    )
    .run({ hash });
  return isWhole(raw, hash);
}

const isWhole = (raw: Raw, hash: string): boolean =>
  raw.prepare('SELECT 1 FROM files WHERE hash = ? AND is_whole').get(hash) !== undefined;

/** Of a file that is here as a whole; null: there is none. */
export const sizeOfFile = ({ raw }: Pick<Db, 'raw'>, hash: string): number | null =>
  raw.prepare<[string], number>('SELECT size FROM files WHERE hash = ? AND is_whole').pluck().get(hash) ?? null;

export const pieceOf = ({ raw }: Pick<Db, 'raw'>, hash: string, n: number): Buffer | null =>
  raw
    .prepare<[string, number], Buffer>('SELECT bytes FROM file_pieces WHERE hash = ? AND n = ?')
    .pluck()
    .get(hash, n) ?? null;

/** Tables whose rows have a file. */
const WITH_FILES = ['contributions', 'contribution_versions', 'speech_texts'];
const NEEDED = WITH_FILES.map((table) => `EXISTS (SELECT 1 FROM ${table} WHERE file = files.hash)`);

/**
 * Lets go of what was read for a form that was not sent, and says which file nobody needs any more; null: none. `before`, ms: what
 * was touched since then stays.
 */
export function unneededFile({ raw }: Pick<Db, 'raw'>, before: number): string | null {
  raw.prepare('DELETE FROM uploads WHERE at < ?').run(before);
  const needed = [...NEEDED, 'EXISTS (SELECT 1 FROM uploads WHERE hash = files.hash)'].join(' OR ');
  const found = raw.prepare<[number], string>(
    `SELECT hash FROM files WHERE touched_at < ? AND NOT (${needed}) ORDER BY touched_at LIMIT 1`,
  );
  return found.pluck().get(before) ?? null;
}

/** Lets go of one piece of a file; of the file itself once none is left, which is then true. It stays when somebody sends it again. */
export function letGoOfPiece({ raw }: Pick<Db, 'raw'>, hash: string, before: number): boolean {
  return raw.transaction((): boolean => {
    const isStill = raw.prepare('UPDATE files SET is_whole = 0 WHERE hash = ? AND touched_at < ?').run(hash, before);
    if (isStill.changes === 0) return true;
    const last = raw
      .prepare<[string], number | null>('SELECT max(n) FROM file_pieces WHERE hash = ?')
      .pluck()
      .get(hash);
    if (last !== null && last !== undefined)
      raw.prepare('DELETE FROM file_pieces WHERE hash = ? AND n = ?').run(hash, last);
    else raw.prepare('DELETE FROM files WHERE hash = ?').run(hash);
    return last === null || last === undefined;
  })();
}

/** What could not be stored to its end is let go with the next that is. */
export const giveUpFile = ({ raw }: Pick<Db, 'raw'>, hash: string): void =>
  void raw.prepare('UPDATE files SET touched_at = 0 WHERE hash = ? AND NOT is_whole').run(hash);

/** Copies of older versions lack some. */
const hasTable = (raw: Raw, name: string): boolean =>
  raw.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(name) !== undefined;

/** How many files contributions and texts of speeches have, and what is wrong with them, one sentence each. */
export function checkFiles(raw: Raw): { readonly count: number; readonly wrong: readonly string[] } {
  if (!hasTable(raw, 'file_pieces')) return { count: 0, wrong: [] };
  const kept = raw.prepare<[], string>('SELECT hash FROM files WHERE is_whole').pluck().all();
  const wanted = raw.prepare<[], string>(
    WITH_FILES.filter((table) => hasTable(raw, table))
      .map(filesOf)
      .join(' UNION '),
  );
  const whole = new Set(kept);
  const missing = wanted
    .pluck()
    .all()
    .filter((hash) => !whole.has(hash));
  const changed = kept.filter((hash) => hashOfPieces(raw, hash) !== hash);
  return {
    count: kept.length,
    wrong: [
      ...missing.map((hash) => `the file ${hash} of a contribution or speech is missing`),
      ...changed.map((hash) => `the file ${hash} was changed`),
    ],
  };
}

const filesOf = (table: string): string => `SELECT file FROM ${table} WHERE file IS NOT NULL`;

function hashOfPieces(raw: Raw, hash: string): string {
  const sum = createHash('sha256');
  const pieces = raw.prepare<[string], Buffer>('SELECT bytes FROM file_pieces WHERE hash = ? ORDER BY n').pluck();
  for (const bytes of pieces.iterate(hash)) sum.update(bytes);
  return sum.digest('hex');
}
