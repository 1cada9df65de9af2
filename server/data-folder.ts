import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Taken, Unusable } from './taken.ts';

/** Who holds a folder. `started`: when the process was, in the kernel's count; null where that is not told. */
type Holder = { readonly pid: number; readonly started: string | null };

export const databaseFile = (dataDir: string): string => join(dataDir, 'openfloor.db');

type Named = {
  readonly dataDir: string;
  readonly isDataNamed: boolean;
  readonly newData: boolean;
  readonly publicUrl: string | null;
};

/**
 * On a server for the public, a data folder that was named and has no database is most likely a disk that is not there: throws
 * `Unusable`, before anything is made. A new one is said to be new.
 */
export function refuseEmptyFolder({ dataDir, isDataNamed, newData, publicUrl }: Named): void {
  if (!isDataNamed || newData || publicUrl === null || existsSync(databaseFile(dataDir))) return;
  throw new Unusable(
    `DATA_DIR is ${dataDir}, and there is no database. If its disk is not mounted, mount it. If this is a new server, say so once: npm run admin -- new-data-folder (or NEW_DATA=yes). Nothing was made.`,
  );
}

/**
 * Makes the folder if need be, and marks it as held by this process (`server.lock`: process id and start time). Throws
 * `Taken` when another program holds it: two would each tell their own story. A mark left by a process that has ended
 * does not count. Throws `Unusable` when the folder cannot be made or written to. Returns how to take the mark away.
 */
export function holdDataFolder(dataDir: string): () => void {
  make(dataDir);
  const lock = join(dataDir, 'server.lock');
  const own = `${process.pid} ${startOf(process.pid) ?? ''}\n`;
  while (!create(lock, own)) removeUnlessHeld(lock, dataDir);
  return () => {
    if (contentOf(lock) === own) rmSync(lock, { force: true });
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

/** False when there is such a file already. */
function create(lock: string, text: string): boolean {
  try {
    writeFileSync(lock, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function removeUnlessHeld(lock: string, dataDir: string): void {
  const holder = parse(contentOf(lock));
  if (holder.pid !== process.pid && isAlive(holder))
    throw new Taken(`Another Openfloor (process ${holder.pid}) runs on ${dataDir}. Stop it, or set DATA_DIR.`);
  rmSync(lock, { force: true });
}

const contentOf = (file: string): string => readIfThere(file) ?? '';

function parse(text: string): Holder {
  const [pid = '', started = ''] = text.trim().split(' ');
  return { pid: Number.parseInt(pid, 10), started: started || null };
}

/** After a power loss the number may be somebody else's by now: the same process has also started at the same time. */
function isAlive({ pid, started }: Holder): boolean {
  if (!(pid > 0) || !exists(pid)) return false;
  const now = startOf(pid);
  return started === null || now === null || started === now;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Field 22 of `/proc/PID/stat` (proc(5)), in ticks since the machine started; the name in field 2 may hold anything. */
function startOf(pid: number): string | null {
  const stat = readIfThere(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[22 - 3] ?? null;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);
