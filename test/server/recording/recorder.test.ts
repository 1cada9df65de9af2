import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loudnessOf, onsetsOf } from '../../support/media/decoded.ts';
import { type MediaHall, openMediaHall } from '../../support/media/media-hall.ts';

let hall: MediaHall;
beforeAll(async () => {
  hall = await openMediaHall(1, {}, 'ffmpeg');
  await hall.admit('chair', 'chair');
  for (const name of ['ada', 'ben', 'cem']) await hall.admit(name, 'participant');
  await hall.begin();
  await hall.by('chair', { type: 'recording.begin' });
});
afterAll(() => hall.close());

const until = (holds: () => boolean | Promise<boolean>) =>
  expect.poll(holds, { timeout: 10_000, interval: 20 }).toBe(true);
const rows = () => hall.recordings?.list(hall.meetingId) ?? [];
const rowsOf = (name: string) => rows().filter(({ speaker }) => speaker === name);
const fileOf = ({ id }: { readonly id: string }) => join(hall.dataDir, 'recordings', hall.meetingId, `${id}.ogg`);
const gaps = () => hall.room.meeting.recording.gaps ?? [];
const bytesOf = (name: string) => rowsOf(name).map((row) => readFileSync(fileOf(row)).length)[0] ?? 0;

describe('given a meeting whose sound is recorded', () => {
  test('Z2 Z6 when somebody who agreed speaks, is cut off and comes back, then the file has the sound at the time of the record', async () => {
    await hall.by('ada', { type: 'recording.answer', isYes: true });
    const ada = hall.bot('ada');
    await ada.join();
    await ada.speak(440);
    const given = await hall.request('ada');
    await hall.give(given);
    await until(() => rowsOf('ada').length === 1 && bytesOf('ada') > 4000);
    const goOn = await ada.sendNothing();
    const silentAt = hall.room.now();
    await until(() => hall.room.now() > silentAt + 2500);
    const loudAt = hall.room.now();
    await goOn();
    await until(() => hall.room.now() > loudAt + 1500);
    await hall.end(given);
    await until(() => rowsOf('ada')[0]?.sha256 != null);
    const [row] = rowsOf('ada');
    if (!row?.endedAt) throw new Error('nothing was recorded');
    const loudness = loudnessOf(fileOf(row));
    const onsets = onsetsOf(loudness).map((second) => row.startedAt + second * 1000);
    expect(onsets).toHaveLength(2);
    expect(Math.abs((onsets[1] ?? 0) - loudAt)).toBeLessThan(500);
    expect(Math.abs(loudness.length / 100 - (row.endedAt - row.startedAt) / 1000)).toBeLessThan(0.6);
    expect(row.sha256).toBe(
      createHash('sha256')
        .update(readFileSync(fileOf(row)))
        .digest('hex'),
    );
    expect(row).toMatchObject({ requestId: given, brokenOff: null, device: 'ada' });
  });

  test('Z2 when somebody who declined speaks, then they are in no file', async () => {
    await hall.by('ben', { type: 'recording.answer', isYes: false });
    const ben = hall.bot('ben');
    await ben.join();
    await ben.speak(440);
    const given = await hall.request('ben');
    await hall.give(given);
    const hears = hall.bot('chair');
    await hears.join();
    await until(() => hears.lastHeard !== null);
    await hall.end(given);
    expect(rowsOf('ben')).toEqual([]);
    expect(hall.recordings?.pids()).toEqual([]);
  });

  test('Z7 when the recorder is killed, then another goes on, and table and record name the gap', async () => {
    await hall.by('cem', { type: 'recording.answer', isYes: true });
    const cem = hall.bot('cem');
    await cem.join();
    await cem.speak(440);
    const given = await hall.request('cem');
    await hall.give(given);
    await until(() => rowsOf('cem').length === 1 && bytesOf('cem') > 8000);
    const [pid] = hall.recordings?.pids() ?? [];
    if (pid === undefined) throw new Error('no recorder runs');
    process.kill(pid, 'SIGKILL');
    await until(() => rowsOf('cem').length === 2 && gaps().length === 1);
    await hall.end(given);
    await until(() => rowsOf('cem').every(({ sha256 }) => sha256 !== null));
    const [before, after] = rowsOf('cem');
    expect(before?.brokenOff).toBe('recorder');
    expect(gaps()).toEqual([{ from: before?.endedAt, to: after?.startedAt, why: 'recorder', requestId: given }]);
    expect((after?.startedAt ?? 0) - (before?.endedAt ?? 0)).toBeLessThan(2000);
  });
});
