import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rm, stat, statfs, truncate } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MeetingId, RecordingId } from '../../shared/ids.ts';
import { wholePages } from './ogg-pages.ts';

/** A file that has ended: `ms`: how long it sounds. */
export type KeptFile = { readonly bytes: number; readonly sha256: string; readonly ms: number };

/** Less is left for the database: a recorder that fills the disk would stop the meeting’s log. */
const FREE_AT_LEAST = 64 * 1024 * 1024;

export const recordingFile = (dataDir: string, meetingId: MeetingId, id: RecordingId): string =>
  join(dataDir, 'recordings', meetingId, `${id}.ogg`);

export const makeFolderFor = (file: string): Promise<unknown> => mkdir(dirname(file), { recursive: true, mode: 0o700 });

/** Whether the disk takes more sound. */
export async function hasRoomFor(dataDir: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(dataDir);
  return bavail * bsize >= FREE_AT_LEAST;
}

/** Cuts off a page that was not finished, puts the file on the disk, and hashes it; null when there is no sound in it, and then no file. */
export async function keepFile(file: string): Promise<KeptFile | null> {
  const whole = await readFile(file).then(wholePages, () => ({ bytes: 0, ms: 0 }));
  if (whole.ms === 0) {
    await rm(file, { force: true });
    return null;
  }
  if ((await stat(file)).size !== whole.bytes) await truncate(file, whole.bytes);
  const handle = await open(file, 'r+');
  await handle.sync().finally(() => handle.close());
  return { ...whole, sha256: await sha256Of(file) };
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece);
  return hash.digest('hex');
}
