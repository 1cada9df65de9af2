import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CAPTION_FEEDS_IN_AN_HOUR } from '../../../server/http/bounds/allowances.ts';
import { MEETING } from '../../support/meeting-folder.ts';
import type { Member } from '../../support/member.ts';
import { captionsIn, feedMade, httpAs } from '../../support/servers/caption-feeds.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';

let meeting: RunningMeeting;
let amina: Member;
beforeEach(async () => {
  meeting = await runMeeting({ amina: 'chair', sara: 'secretary', bo: 'participant', clara: 'captioner' });
  amina = meeting.member('amina');
  await amina.join();
  await amina.command({ type: 'meeting.open' });
});
afterEach(() => meeting.close());

/** As a captioner's program does: what it was given, with `&seq=` and `&lang=` behind it. */
const send = async (
  address: string,
  seq: number | string,
  text: string | Uint8Array<ArrayBuffer>,
  more = '&lang=en-US',
) => {
  const answer = await fetch(`${address}&seq=${seq}${more}`, { method: 'POST', body: text });
  return { status: answer.status, said: await answer.text() };
};
const lastOf = async (address: string, more = '') =>
  (await fetch(address.replace('/captions?', '/captions/seq?') + more)).text();
const texts = async () => (await captionsIn(meeting)).map(({ text }) => text);

describe('Given a feed that the secretary made', () => {
  test('Y5 when a program sends lines, then each is answered with its number, and the same number again is the same line', async () => {
    const { address } = await feedMade(meeting);
    expect(await send(address, 1, 'Good morning,\nladies and gentlemen.')).toEqual({ status: 200, said: '1' });
    expect(await send(address, 2, 'The meeting is open.')).toEqual({ status: 200, said: '2' });
    expect(await send(address, 2, 'The meeting is open.')).toEqual({ status: 200, said: '2' });
    expect(await texts()).toEqual(['Good morning,\nladies and gentlemen.', 'The meeting is open.']);
    expect(await lastOf(address)).toBe('2');
  });

  test('Y5 when two programs count with one token, or numbers jump, then nothing is lost without notice', async () => {
    const { address } = await feedMade(meeting);
    await send(address, 1, 'One.');
    expect(await send(address, 1, 'Another one.')).toMatchObject({
      status: 409,
      said: expect.stringContaining('number'),
    });
    expect(await send(address, 40, 'Forty.')).toMatchObject({ status: 200, said: '40' });
    expect(await send(address, 39, 'Late.')).toMatchObject({ status: 200, said: '39' });
    expect(await send(address, 1, 'Un.', '&lang=fr')).toMatchObject({ status: 200, said: '1' });
    expect([await lastOf(address), await lastOf(address, '&lang=fr')]).toEqual(['40', '1']);
    const other = await feedMade(meeting, { name: 'Relief' });
    expect(await lastOf(other.address)).toBe('0');
    expect(await send(other.address, 1, 'Here I am.')).toMatchObject({ status: 200, said: '1' });
    expect(await texts()).toEqual(['One.', 'Forty.', 'Late.', 'Here I am.']);
  });

  test('Y5 when the server restarts, then what was answered is there, and numbers go on', async () => {
    const { address } = await feedMade(meeting);
    await send(address, 1, 'Good morning.');
    await meeting.restart();
    expect(await send(address, 1, 'Good morning.')).toEqual({ status: 200, said: '1' });
    expect([await texts(), await lastOf(address)]).toEqual([['Good morning.'], '1']);
  });

  test('Y3 when the token is missing, wrong or revoked, or the meeting is closed, then it is refused as programs expect', async () => {
    const { address, id } = await feedMade(meeting);
    const bare = address.split('?')[0] ?? '';
    for (const wrong of [`${bare}?`, `${bare}?token=wrong`, address.replace(MEETING, 'elsewhere')])
      expect((await send(wrong, 1, 'x')).status).toBe(403);
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) expect((await fetch(address, { method })).status).toBe(405);
    await amina.command({ type: 'meeting.close' });
    expect((await send(address, 1, 'x')).status).toBe(400);
    expect((await httpAs(meeting, 'sara', 'DELETE', `/caption-feeds/${id}`)).status).toBe(204);
    expect((await send(address, 1, 'x')).status).toBe(403);
    expect(await texts()).toEqual([]);
  });

  test('Y6 when it sends what is no text, too much, or too fast, then it hears what is wrong, and the next line is taken', async () => {
    const { address } = await feedMade(meeting);
    expect((await send(address, 1, Uint8Array.of(0xff, 0xfe, 0x41))).status).toBe(400);
    expect((await send(address, 1, 'x'.repeat(1001))).status).toBe(400);
    expect((await send(address, 1, 'x'.repeat(20_000))).status).toBe(413);
    expect((await send(address, 1, '')).status).toBe(400);
    for (const seq of ['', '0', '-1', '1.5', 'one', '99999999999'])
      expect((await send(address, seq, 'x')).status).toBe(400);
    expect((await send(address, 1, 'x', '&lang=../etc')).status).toBe(400);
    expect(await send(address, 7, ' \n ')).toEqual({ status: 200, said: '7' });
    const many = await Promise.all(
      Array.from({ length: 140 }, (_, index) => send(address, index + 1, `Line ${index + 1}.`)),
    );
    expect(new Set(many.map(({ status }) => status))).toEqual(new Set([200, 429]));
    expect(await texts()).toHaveLength(100);
  });

  test('Y2 when a machine writes, or lines name no language, then lines say so, and have the language of the feed', async () => {
    const { address } = await feedMade(meeting, { machine: true, language: 'zh-CN' });
    await send(address, 1, '大家好', '');
    expect(await captionsIn(meeting, 'zh')).toMatchObject([{ text: '大家好', by: 'machine', language: 'zh' }]);
  });
});

test('Y7 given the secretary, then they alone make feeds, read their names and revoke them; the token is told once', async () => {
  const { id, address } = await feedMade(meeting, { name: 'CART, English' });
  const list = await (await httpAs(meeting, 'sara', 'GET', '/caption-feeds')).json();
  expect(list).toMatchObject([{ id, name: 'CART, English', language: 'en', machine: false }]);
  expect(JSON.stringify(list)).not.toContain(new URL(address).searchParams.get('token'));
  for (const name of ['amina', 'bo', 'clara'])
    for (const [method, path] of [
      ['GET', ''],
      ['POST', ''],
      ['DELETE', `/${id}`],
    ] as const)
      expect((await httpAs(meeting, name, method, `/caption-feeds${path}`)).status).toBe(403);
});

test('Y7 when the secretary makes and revokes feeds without end, then making is refused for a while, and revoking never', async () => {
  const form = { name: 'CART', language: 'en', machine: false };
  const make = () => httpAs(meeting, 'sara', 'POST', '/caption-feeds', form);
  const revoke = (id: string) => httpAs(meeting, 'sara', 'DELETE', `/caption-feeds/${id}`);
  const { id: kept } = await feedMade(meeting);
  for (let made = 1; made < CAPTION_FEEDS_IN_AN_HOUR; made += 1)
    expect((await revoke((await (await make()).json()).id)).status).toBe(204);
  expect((await make()).status).toBe(429);
  expect((await revoke(kept)).status).toBe(204);
});
