import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../db/open-database.ts';
import { beginRecording, endRecording } from '../../../db/recordings.ts';
import { idOf, type MeetingId, type PersonId, type RecordingId } from '../../../shared/ids.ts';
import { checkRecordings, copyRecordings } from '../../../tools/data/kept-recordings.ts';

test('given recordings, when they are backed up, then files go along, and each that is missing or was changed is named', () => {
  const db = openDatabase(':memory:');
  const [from, to] = ['data', 'backup'].map((name) => mkdtempSync(join(tmpdir(), `openfloor-${name}-`)));
  if (from === undefined || to === undefined) throw new Error('no folders');
  const sound = Buffer.from('OggS and so on');
  const sha256 = createHash('sha256').update(sound).digest('hex');
  const [meetingId, speaker] = [idOf<MeetingId>('m1'), idOf<PersonId>('ada')];
  mkdirSync(join(from, 'm1'));
  for (const name of ['one', 'two', 'running']) {
    const id = idOf<RecordingId>(name);
    beginRecording(db, { id, meetingId, speaker, device: speaker, requestId: null, startedAt: 1000 });
    writeFileSync(join(from, 'm1', `${name}.ogg`), sound);
    if (name !== 'running') endRecording(db, id, { endedAt: 2000, bytes: sound.length, sha256, brokenOff: null });
  }
  expect(copyRecordings(db.raw, from, to)).toBe(2);
  expect(checkRecordings(db.raw, to)).toEqual({ count: 2, wrong: [] });
  expect(readFileSync(join(to, 'm1', 'one.ogg'))).toEqual(sound);
  writeFileSync(join(to, 'm1', 'one.ogg'), 'OggS and so off');
  rmSync(join(to, 'm1', 'two.ogg'));
  expect(checkRecordings(db.raw, to).wrong.map((line) => line.replace(to, ''))).toEqual([
    'm1: the recording one was changed after it had ended: /m1/one.ogg.',
    'm1: the recording two is missing: there is no /m1/two.ogg.',
  ]);
  db.close();
});
