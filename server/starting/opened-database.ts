import Database from 'better-sqlite3';
import { type Db, openDatabase } from '../../db/open-database.ts';
import { NewerDatabase } from '../../db/storage-error.ts';
import { InUse, Unusable } from './unusable.ts';

const DAMAGED = /^SQLITE_(NOTADB|CORRUPT)/;
const FULL = /^(SQLITE_FULL|SQLITE_IOERR_WRITE|ENOSPC|EDQUOT)/;
const NOT_OURS = /^(SQLITE_(READONLY|CANTOPEN|PERM|AUTH)|SQLITE_IOERR_(LOCK|ACCESS)|EACCES|EPERM|EROFS|EISDIR)/;
const BUSY = /^SQLITE_(BUSY|LOCKED)/;

/**
 * What prevents a program from using a file of the data folder, in a sentence that says what to do: `Unusable` when somebody has to
 * do it before the next try, `Taken` when it may pass. Any other error stays as it is.
 */
export function explainedFileError(error: unknown, file: string): unknown {
  const code = codeOf(error);
  const why = error instanceof Error ? error.message : code;
  if (error instanceof NewerDatabase)
    return new Unusable(
      `${file} was written by a newer version of Openfloor. Start that one, or restore the backup from before the update: npm run restore -- FILE.`,
    );
  if (DAMAGED.test(code))
    return new Unusable(
      `${file} is damaged (${why}). Copy the data folder away as it is, then restore the last backup: npm run restore -- FILE. Nothing was changed.`,
    );
  if (FULL.test(code))
    return new InUse(
      `The disk of ${file} is full (${why}). Make room on it: nothing is lost, and the next start goes on.`,
    );
  if (NOT_OURS.test(code))
    return new Unusable(
      `${file} cannot be written to by ${whoWeAre()} (${why}). Give it to the user of the server (chown -R openfloor: FOLDER), or mount its disk for writing.`,
    );
  return BUSY.test(code)
    ? new InUse(`Another program has ${file} locked (${why}). Stop it, or wait until it is done.`)
    : error;
}

/** Opens the database of a data folder, checks its pages, and brings its tables up to date; or throws a sentence. */
export function openedDatabase(file: string): Db {
  try {
    return openDatabase(file);
  } catch (error) {
    throw explainedFileError(error, file);
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Database.SqliteError || (error instanceof Error && 'code' in error) ? String(error.code) : '';

function whoWeAre(): string {
  const uid = process.getuid?.();
  return uid === undefined ? 'this user' : uid === 0 ? 'root' : `the user with the number ${uid}`;
}
