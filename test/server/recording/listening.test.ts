import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../db/open-database.ts';
import { beginRecording, endRecording } from '../../../db/recordings.ts';
import { recordingFile } from '../../../server/recording/recording-files.ts';
import { databaseFile } from '../../../server/starting/data-folder.ts';
import { idOf, type MeetingId, type RecordingId } from '../../../shared/ids.ts';
import { meetingToExport } from '../../support/documents/exported-meeting.ts';
import { MEETING, personOf } from '../../support/meeting-folder.ts';

const ID = idOf<RecordingId>('0123456789');
const ELSEWHERE = idOf<RecordingId>('abcdefghij');
const SOUND = 'OggS and so on';

let meeting: Awaited<ReturnType<typeof meetingToExport>>;
beforeAll(async () => {
  meeting = await meetingToExport();
  keep(MEETING, ID);
  keep(idOf<MeetingId>('another'), ELSEWHERE);
});
afterAll(() => meeting.close());

function keep(meetingId: MeetingId, id: RecordingId, startedAt = 1000): void {
  const { dataDir } = meeting.folder;
  const db = openDatabase(databaseFile(dataDir));
  const speaker = personOf('remote');
  beginRecording(db, { id, meetingId, speaker, device: speaker, requestId: null, startedAt });
  endRecording(db, id, { endedAt: startedAt + 1000, bytes: SOUND.length, sha256: 'f'.repeat(64), brokenOff: null });
  db.close();
  const file = recordingFile(dataDir, meetingId, id);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, SOUND);
}

const get = (path: string, name = 'nobody', headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${meeting.url()}/api/meetings/${path}`, {
    headers: { cookie: meeting.folder.cookies[name] ?? '', connection: 'close', ...headers },
  });
const LIST = `${MEETING}/recordings`;
const FILE = `${LIST}/${ID}.ogg`;
const statuses = async (name?: string) => [(await get(LIST, name)).status, (await get(FILE, name)).status];

describe('given a meeting that was recorded', () => {
  test.each(['chair', 'sec', 'rap', 'remote', 'inroom'])(
    'Z11 when it goes on, then %s lists and listens',
    async (name) => {
      expect(await statuses(name)).toEqual([200, 200]);
    },
  );

  test('Z11 when it goes on, then neither strangers nor visitors do', async () => {
    expect(await statuses('out')).toEqual([403, 403]);
    expect(await statuses()).toEqual([401, 401]);
  });

  test('Z11 when a recording is asked for at another meeting, then it is unknown', async () => {
    expect((await get(`${LIST}/${ELSEWHERE}.ogg`, 'chair')).status).toBe(404);
    expect((await get(`another/recordings/${ELSEWHERE}.ogg`, 'chair')).status).toBe(404);
    expect((await get(`${LIST}/..%2Fanother%2F${ELSEWHERE}.ogg`, 'chair')).status).toBe(404);
    const { recordings } = await (await get(LIST, 'chair')).json();
    expect(recordings.map(({ id }: { id: string }) => id)).toEqual([ID]);
  });

  test.each([
    ['bytes=0-3', 206, 'OggS'],
    ['bytes=-2', 206, 'on'],
    ['bytes=12-99', 206, 'on'],
    ['bytes=-99', 206, SOUND],
    ['bytes=-0', 416, ''],
    ['bytes=14-', 416, ''],
    ['bytes=0-1,4-5', 200, SOUND],
    ['bytes=-', 200, SOUND],
  ])('Z11 when %s is asked for, then the answer is %i', async (range, status, body) => {
    const answer = await get(FILE, 'chair', { range });
    expect([answer.status, await answer.text()]).toEqual([status, body]);
  });

  test('Z11 when it is closed and its minutes are public, then everybody listens', async () => {
    await meeting.closeMeeting();
    expect(await statuses('out')).toEqual([200, 200]);
    expect(await statuses()).toEqual([200, 200]);
  });

  test('Z11 when it goes on again, then visitors hear what had been recorded before, and members the rest', async () => {
    await meeting.chair.command({ type: 'meeting.open' });
    const later = idOf<RecordingId>('later-on-1');
    keep(MEETING, later, Date.UTC(2100, 0, 1));
    const idsFor = async (name?: string) =>
      (await (await get(LIST, name)).json()).recordings.map(({ id }: { id: string }) => id);
    expect(await idsFor()).toEqual([ID]);
    expect((await get(`${LIST}/${later}.ogg`)).status).toBe(404);
    expect(await idsFor('chair')).toEqual([ID, later]);
    expect((await get(`${LIST}/${later}.ogg`, 'chair')).status).toBe(200);
  });

  test('Z11 when a file grows while it is sent, then no more is sent than was said', async () => {
    const file = recordingFile(meeting.folder.dataDir, MEETING, ID);
    writeFileSync(file, Buffer.alloc(8_000_000));
    const answer = await get(FILE, 'chair');
    appendFileSync(file, Buffer.alloc(1_000_000));
    expect(answer.headers.get('content-length')).toBe('8000000');
    expect((await answer.arrayBuffer()).byteLength).toBe(8_000_000);
    writeFileSync(file, '');
    expect(await (await get(FILE, 'chair')).text()).toBe('');
  });
});
