import type { RecordingRow } from '../../db/recordings.ts';
import type { Meeting } from '../../shared/meeting.ts';
import { iso, writeCsv } from './write-csv.ts';

const COLUMNS = [
  'recording',
  'address',
  'name',
  'organisation',
  'request',
  'from',
  'to',
  'bytes',
  'sha256',
  'broken_off',
];

/** The sound of a meeting as a list: each file with its address and hash, by which it can be fetched and checked. Times are UTC. */
export const recordingsCsv = (rows: readonly RecordingRow[], { attendance }: Meeting, origin: string): string =>
  writeCsv([
    COLUMNS,
    ...rows
      .filter(({ sha256 }) => sha256 !== null)
      .map((row) => [
        row.id,
        `${origin}/api/meetings/${row.meetingId}/recordings/${row.id}.ogg`,
        attendance.members[row.speaker]?.profile.name ?? null,
        attendance.members[row.speaker]?.profile.organisation ?? null,
        row.requestId,
        iso(row.startedAt),
        iso(row.endedAt),
        row.bytes,
        row.sha256,
        row.brokenOff,
      ]),
  ]);
