import { copyFile, rename, rm } from 'node:fs/promises';
import type { Db } from '../../db/open-database.ts';
import { dropRecording, endRecording, type RecordingRow, unendedRecordings } from '../../db/recordings.ts';
import type { MeetingId } from '../../shared/ids.ts';
import { recordedNow } from '../../shared/recording/recorded-now.ts';
import type { Gap } from '../../shared/recording/recording.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { type KeptFile, keepFile, recordingFile } from './recording-files.ts';

type Deps = {
  readonly db: Db;
  readonly rooms: MeetingRooms;
  readonly effects: Effects;
  readonly dataDir: string;
  readonly noteGap: (meetingId: MeetingId, gap: Gap) => void;
};

/** After a server that was killed: its files end where they are whole, and what was not recorded since is noted. */
export async function mendRecordings(deps: Deps): Promise<void> {
  for (const row of unendedRecordings(deps.db))
    await mend(deps, row).catch((error: unknown) =>
      deps.effects.log.error({ err: error, recording: row.id }, 'a recording could not be mended'),
    );
}

async function mend({ db, rooms, dataDir, noteGap }: Deps, row: RecordingRow): Promise<void> {
  const { id, meetingId, startedAt, requestId } = row;
  const file = recordingFile(dataDir, meetingId, id);
  const sound = await apart(file).then(() => keepFile(file), ifGone);
  const endedAt = Math.round(startedAt + (sound?.ms ?? 0));
  if (sound === null) dropRecording(db, id);
  else endRecording(db, id, endedWith(sound, endedAt));
  const room = rooms.get(meetingId);
  if (room && isStillRecorded(room, row))
    noteGap(meetingId, { from: endedAt, to: room.now(), why: 'server', requestId });
}

/** Only a file that is not there has no sound: one that could not be copied is tried again at the next start. */
function ifGone(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}

/** Its recorder may still have the file open, for some seconds: what it writes now goes nowhere. */
async function apart(file: string): Promise<void> {
  const whole = `${file}.whole`;
  try {
    await copyFile(file, whole);
    await rename(whole, file);
  } finally {
    await rm(whole, { force: true });
  }
}

const endedWith = ({ bytes, sha256 }: KeptFile, endedAt: number) =>
  ({ endedAt, bytes, sha256, brokenOff: 'server' }) as const;

const isStillRecorded = (
  { meeting }: Pick<NonNullable<ReturnType<MeetingRooms['get']>>, 'meeting'>,
  row: RecordingRow,
) => recordedNow(meeting).some(({ device, requestId }) => device === row.device && requestId === row.requestId);
