import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another server has this data folder: two would each tell their own story. */
export class DataFolderTaken extends Error {
  override readonly name = 'DataFolderTaken';
}

export const databaseFile = (dataDir: string): string => join(dataDir, 'openfloor.db');

/**
 * Makes the folder if need be, and marks it as held by this process (`server.lock`, the process id). A mark left by a
 * process that has ended does not count. Returns how to take the mark away.
 */
export function holdDataFolder(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true, mode: 0o750 });
  const lock = join(dataDir, 'server.lock');
  const holder = existsSync(lock) ? Number.parseInt(readFileSync(lock, 'utf8'), 10) : 0;
  if (holder !== process.pid && isAlive(holder))
    throw new DataFolderTaken(`Another Openfloor (process ${holder}) runs on ${dataDir}. Stop it, or set DATA_DIR.`);
  writeFileSync(lock, `${process.pid}\n`);
  return () => rmSync(lock, { force: true });
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
