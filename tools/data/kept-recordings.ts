import { createHash } from 'node:crypto';
import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { giveToFolder } from '../../db/open-database.ts';

/** A recording that has ended, as the table tells of it. */
type Kept = { readonly id: string; readonly meeting: string; readonly bytes: number; readonly sha256: string };

/** Beside a database: `recordings` in a data folder, and `FILE.recordings` beside a backup. */
export const recordingsBeside = (backup: string): string => `${backup}.recordings`;
export const recordingsIn = (dataDir: string): string => join(dataDir, 'recordings');

function keptIn(raw: Database.Database): readonly Kept[] {
  const hasTable = raw.prepare("select 1 from sqlite_master where type = 'table' and name = 'recordings'").get();
  if (hasTable === undefined) return [];
  return raw
    .prepare<[], Kept>(
      'select id, meeting_id as meeting, bytes, sha256 from recordings where sha256 is not null order by started_at, id',
    )
    .all();
}

const fileIn = (folder: string, { meeting, id }: Kept): string => join(folder, meeting, `${id}.ogg`);

/** Takes along what the database names, and answers how many files; one that is there already in its size stays. */
export function copyRecordings(raw: Database.Database, from: string, to: string): number {
  const files = keptIn(raw).filter((kept) => existsSync(fileIn(from, kept)));
  for (const kept of files) {
    const copy = fileIn(to, kept);
    if (existsSync(copy) && statSync(copy).size === kept.bytes) continue;
    mkdirSync(dirname(copy), { recursive: true, mode: 0o700 });
    copyFileSync(fileIn(from, kept), copy);
    for (const made of [to, dirname(copy), copy]) giveToFolder(made);
  }
  return files.length;
}

/** Every recording against its hash: a sentence for each that is missing or was changed. */
export function checkRecordings(raw: Database.Database, folder: string) {
  const kept = keptIn(raw);
  const wrong = kept.flatMap((one) => whatIsWrong(fileIn(folder, one), one) ?? []);
  return { count: kept.length, wrong };
}

function whatIsWrong(file: string, { id, meeting, sha256 }: Kept): string | null {
  const name = `${meeting}: the recording ${id}`;
  if (!existsSync(file)) return `${name} is missing: there is no ${file}.`;
  return sha256Of(file) === sha256 ? null : `${name} was changed after it had ended: ${file}.`;
}

const PIECE = 1 << 20;

function sha256Of(file: string): string {
  const [hash, piece, handle] = [createHash('sha256'), Buffer.alloc(PIECE), openSync(file, 'r')];
  for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece))
    hash.update(piece.subarray(0, read));
  closeSync(handle);
  return hash.digest('hex');
}
