import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { MeetingFolder } from '../meeting-folder.ts';
import { freePort } from './free-port.ts';
import { runProgram } from './program.ts';

/** Only root may give a program a disk of its own. */
export const mayMount = spawnSync('unshare', ['--mount', 'true']).status === 0;

/** A server on a copy of a folder, on a small disk that it alone sees. `disk`: from where that can be looked into. */
export async function onSmallDisk(folder: MeetingFolder, megabytes: number) {
  const place = mkdtempSync(join(tmpdir(), 'openfloor-disk-'));
  const script = `mount -t tmpfs -o size=${megabytes}m tmpfs "$0" && cp -r "$1"/. "$0" && export DATA_DIR="$0" && shift && exec "$@" >> "$DATA_DIR/log"`;
  const port = await freePort();
  const program = runProgram({
    dataDir: folder.dataDir,
    port,
    under: ['unshare', '--mount', 'sh', '-c', script, place, folder.dataDir],
    env: { LOG_LEVEL: 'trace' },
  });
  const url = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => fetch(`${url}/healthz`), { timeout: 15_000 });
  const disk = `/proc/${program.child.pid}/root${place}`;
  return { url, program, disk, removePlace: () => rmSync(place, { recursive: true }) };
}

/** To the last byte. */
export function fill(disk: string): void {
  const piece = Buffer.alloc(64 * 1024);
  const file = join(disk, 'filling');
  for (let size = 64 * 1024; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) writeFileSync(file, piece.subarray(0, size), { flag: 'a' });
    } catch {
      // full for pieces of this size
    }
  }
}

export const makeRoom = (disk: string): void => rmSync(join(disk, 'filling'));
