import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../db/open-database.ts';
import { beginRecording, recordingsOf } from '../../../db/recordings.ts';
import { createMeetingRooms } from '../../../server/meetings/meeting-rooms.ts';
import { recordingFile, sha256Of } from '../../../server/recording/recording-files.ts';
import { createRecordings } from '../../../server/recording/recordings.ts';
import { idOf, type MeetingId, type PersonId, type RecordingId } from '../../../shared/ids.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';

test('Z7 given a server that was killed while it recorded, when it starts again, then the file is whole to its last page, the table says when it ended and why, and what could not be copied is not given up', async () => {
  const db = openDatabase(':memory:');
  const effects = quietEffects();
  const dataDir = mkdtempSync(join(tmpdir(), 'openfloor-mended-'));
  const [meetingId, ada] = [idOf<MeetingId>('m1'), idOf<PersonId>('ada')];
  const [cut, empty, locked] = ['cut', 'empty', 'locked'].map((id) => idOf<RecordingId>(id));
  if (!cut || !empty || !locked) throw new Error('three recordings are wanted');
  const file = recordingFile(dataDir, meetingId, cut);
  mkdirSync(dirname(file), { recursive: true });
  const tone = ['-f', 'lavfi', '-i', 'sine=duration=5', '-c:a', 'libopus', '-page_duration', '200000', file];
  execFileSync('ffmpeg', ['-v', 'error', ...tone]);
  truncateSync(file, statSync(file).size - 100);
  mkdirSync(recordingFile(dataDir, meetingId, locked));
  for (const id of [cut, empty, locked])
    beginRecording(db, { id, meetingId, speaker: ada, device: ada, requestId: null, startedAt: 1000 });
  await createRecordings({ db, rooms: createMeetingRooms(db, effects), effects, dataDir, program: 'ffmpeg' });
  const rows = recordingsOf(db, meetingId).toSorted((one, other) => one.id.localeCompare(other.id));
  expect(rows.map(({ id, brokenOff }) => [id, brokenOff])).toEqual([
    [cut, 'server'],
    [locked, null],
  ]);
  expect(rows[0]?.bytes).toBe(statSync(file).size);
  expect(rows[0]?.sha256).toBe(await sha256Of(file));
  expect(rows[0]?.endedAt).toBeGreaterThan(5000);
  db.close();
});
