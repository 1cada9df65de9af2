import { afterEach, beforeEach, expect, test } from 'vitest';
import { feedMade, httpAs } from '../../support/servers/caption-feeds.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';

let meeting: RunningMeeting;
beforeEach(async () => {
  meeting = await runMeeting({ amina: 'chair', sara: 'secretary' });
  const amina = meeting.member('amina');
  await amina.join();
  await amina.command({ type: 'meeting.open' });
});
afterEach(() => meeting.close());

const fileOf = async (path: string) => {
  const answer = await httpAs(meeting, 'sara', 'GET', path);
  return { etag: answer.headers.get('etag'), type: answer.headers.get('content-type'), text: await answer.text() };
};

test('Y9 given captions, when their file is asked for again, then it is the one that was made, until a line is written', async () => {
  const { address } = await feedMade(meeting);
  const say = (seq: number, text: string, more = '') =>
    fetch(`${address}&seq=${seq}${more}`, { method: 'POST', body: text });
  expect((await fileOf('/captions.txt')).text).not.toContain('Good');
  await say(1, 'Good morning.');
  for (const [path, type] of [
    ['/captions.vtt?lang=en', 'text/vtt; charset=utf-8'],
    ['/captions.vtt', 'text/vtt; charset=utf-8'],
    ['/captions.txt', 'text/plain; charset=utf-8'],
  ] as const) {
    const first = await fileOf(path);
    expect(first).toMatchObject({ etag: expect.any(String), type, text: expect.stringContaining('Good morning.') });
    expect(await fileOf(path)).toEqual(first);
  }
  await say(2, 'And on.');
  for (const seq of [1, 2, 3]) await say(seq, `Encore ${seq}.`, '&lang=fr');
  expect((await fileOf('/captions.vtt?lang=en')).text).toContain('And on.');
  expect((await fileOf('/captions.txt')).text).toContain('Encore 3.');
});
