import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { giveToFolder } from '../../db/open-database.ts';
import { holdFile } from '../../db/papers/files/file-hold.ts';
import { explainedFileError } from './opened-database.ts';
import { InUse, Unusable } from './unusable.ts';

export const databaseFile = (dataDir: string): string => join(dataDir, 'openfloor.db');
/** What is searched: derived from the database, and made again where it is missing. */
export const searchFile = (dataDir: string): string => join(dataDir, 'search.db');

type Named = {
  readonly dataDir: string;
  readonly isDataNamed: boolean;
  readonly newData: boolean;
  readonly publicUrl: string | null;
};

/**
 * On a public server, a named data folder without a database is most likely a disk that is not mounted: throws `Unusable`, before
 * anything is made. The operator has to say that a folder is a new one.
 */
export function refuseEmptyFolder({ dataDir, isDataNamed, newData, publicUrl }: Named): void {
  if (!isDataNamed || newData || publicUrl === null || existsSync(databaseFile(dataDir))) return;
  throw new Unusable(
    `DATA_DIR is ${dataDir}, and there is no database. If its disk is not mounted, mount it. If this is a new server, say so once: npm run admin -- new-data-folder (or NEW_DATA=yes). Nothing was made.`,
  );
}

/**
 * Makes the folder if it is missing, and holds it (`server.hold`) as long as this process lives. Throws `Taken` when another
 * program holds it, in whatever container: two servers would each write their own log. `server.lock` tells people which process it
 * is, and holds nothing. Throws `Unusable` when the folder cannot be made or written to. Returns how to release it.
 */
export function holdDataFolder(dataDir: string): () => void {
  make(dataDir);
  const mark = join(dataDir, 'server.lock');
  const release = heldFile(join(dataDir, 'server.hold'));
  if (!release) throw new InUse(`Another Openfloor (${holderIn(mark)}) runs on ${dataDir}. Stop it, or set DATA_DIR.`);
  leaveMark(mark);
  return () => {
    rmSync(mark, { force: true });
    release();
  };
}

function make(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    if (!statSync(dataDir).isDirectory()) throw new Error('it is a file');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Unusable(
      `DATA_DIR is ${dataDir}, which cannot be used (${why}). Set it to a folder that may be written to.`,
    );
  }
}

function heldFile(file: string): (() => void) | null {
  try {
    return holdFile(file);
  } catch (error) {
    throw explainedFileError(error, file);
  }
}

/** On a full disk there is none: it is for people, and holds nothing. */
function leaveMark(mark: string): void {
  try {
    writeFileSync(mark, `process ${process.pid} on ${hostname()}\n`);
    giveToFolder(mark);
  } catch {
    rmSync(mark, { force: true });
  }
}

function holderIn(mark: string): string {
  try {
    return readFileSync(mark, 'utf8').trim() || 'unnamed';
  } catch {
    return 'unnamed';
  }
}
