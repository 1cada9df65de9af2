import { gunzipSync } from 'node:zlib';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fold } from '../../../shared/fold.ts';
import { idOf, type RequestId } from '../../../shared/ids.ts';
import { stateHash } from '../../../shared/log/state-hash.ts';
import type { MeetingRecord } from '../../../shared/meeting.ts';
import type { CatchUpAnswer } from '../../../shared/protocol/catching-up.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import type { Proof, RecordsFrame } from '../../../shared/protocol/records.ts';
import { ITEM, MEETING, personOf } from '../../support/meeting-folder.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

let meeting: RunningMeeting;
const sockets: Socket[] = [];
beforeEach(async () => {
  meeting = await runMeeting({ amina: 'chair', bo: 'participant', sara: 'secretary' });
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.disconnect();
  await meeting.close();
});

const http = (name: string, method: string, path = '') =>
  fetch(`${meeting.url()}/api/meetings/${MEETING}/screen-links${path}`, {
    method,
    headers: {
      cookie: meeting.folder.cookies[name] ?? '',
      'content-type': 'application/json',
      origin: meeting.url(),
    },
    ...(method === 'GET' ? {} : { body: '{}' }),
  });

async function linkMade(): Promise<{ readonly id: string; readonly key: string }> {
  const { id, link } = await (await http('sara', 'POST')).json();
  return { id, key: new URL(link).hash.slice(1) };
}

function screen(key: string): Socket {
  const socket = io(`${meeting.url()}/screen`, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: { key },
  });
  sockets.push(socket);
  return socket;
}
const refusalOf = (socket: Socket) =>
  new Promise<string>((resolve) => socket.once('connect_error', ({ message }) => resolve(message)));
const joined = (socket: Socket): Promise<CatchUpAnswer> =>
  socket.timeout(5000).emitWithAck('join', { protocol: PROTOCOL_VERSION, meetingId: MEETING, after: 0 });

describe('F18 the room’s screen', () => {
  test('given a link of the secretary, when it is opened, then it follows the meeting without signing in', async () => {
    const { key } = await linkMade();
    const socket = screen(key);
    const frames: RecordsFrame[] = [];
    socket.on('records', (frame: RecordsFrame) => frames.push(frame));
    expect(await joined(socket)).toMatchObject({
      snapshot: null,
      records: expect.arrayContaining([expect.objectContaining({ seq: 1 })]),
    });
    const amina = meeting.member('amina');
    await amina.join();
    await amina.command({ type: 'meeting.open' });
    await until(
      () => frames.flatMap(({ records }) => records).some(({ event }) => event.type === 'meeting.opened'),
      'the opening',
    );
  });

  test('given what members write for each other, then it is in no record of the screen, and its proofs are of what it folded', async () => {
    const { key } = await linkMade();
    const socket = screen(key);
    const told: MeetingRecord[] = [];
    const proofs: Proof[] = [];
    socket.on('records', ({ records, proof }: RecordsFrame) => {
      told.push(...records);
      if (proof) proofs.push(proof);
    });
    const answer = await joined(socket);
    if ('refused' in answer) throw new Error(answer.refused);
    const before = answer.records;
    const [amina, bo] = [meeting.member('amina'), meeting.member('bo')];
    await amina.join();
    await bo.join();
    await amina.command({ type: 'meeting.open' });
    await amina.command({ type: 'agenda.add-item', itemId: ITEM, title: 'Design', minutes: 30, introduction: '' });
    await amina.command({ type: 'agenda.take-item', itemId: ITEM });
    const requestId = idOf<RequestId>('r-1');
    const asked = { requestId, kind: 'intervention', note: 'My secret note', language: 'en', about: null } as const;
    expect(await bo.command({ type: 'floor.request', ...asked, capacity: { type: 'own-name' } })).toHaveProperty(
      'accepted',
    );
    await amina.command({ type: 'floor.deny', requestId, reason: 'A secret reason' });
    for (let index = 0; index < 64; index += 1)
      await amina.command({ type: index % 2 ? 'meeting.resume' : 'meeting.suspend' });
    await until(() => proofs.length > 0, 'a proof');
    const seq = proofs[0]?.seq ?? 0;
    const folded = fold([...before, ...told].filter((record) => record.seq <= seq));
    expect(stateHash(folded)).toBe(proofs[0]?.hash);
    expect(folded.floor.requests[requestId]?.status).toMatchObject({ state: 'denied', reason: null });
    expect(JSON.stringify([before, told])).not.toMatch(/secret note|secret reason|Engineer/);
    expect(amina.meeting().floor.requests[requestId]?.note).toBe('My secret note');
    const late = await joined(screen(key));
    if ('refused' in late) throw new Error(late.refused);
    expect(late.snapshot === null ? JSON.stringify(late.records) : gunzipSync(late.snapshot).toString()).not.toContain(
      'secret note',
    );
  });

  test('given an open screen, when the secretary revokes its link, then it goes dark and stays so', async () => {
    const { id, key } = await linkMade();
    const socket = screen(key);
    await joined(socket);
    const dark = new Promise((resolve) => socket.once('disconnect', resolve));
    expect((await http('sara', 'DELETE', `/${id}`)).status).toBe(204);
    expect(await dark).toBe('io server disconnect');
    expect(await refusalOf(screen(key))).toBe('unknown-screen-link');
    expect((await http('sara', 'DELETE', `/${id}`)).status).toBe(404);
  });

  test('given a chair who made a link, when another takes the chair from them, then their screen goes dark and stays so', async () => {
    const { link } = await (await http('amina', 'POST')).json();
    const { key: kept } = await linkMade();
    const [socket, staying] = [screen(new URL(link).hash.slice(1)), screen(kept)];
    await joined(socket);
    await joined(staying);
    const sara = meeting.member('sara');
    await sara.join();
    await sara.command({ type: 'attendance.assign-role', person: personOf('amina'), role: 'participant' });
    await until(() => !socket.connected, 'the screen to go dark');
    expect(await refusalOf(screen(new URL(link).hash.slice(1)))).toBe('unknown-screen-link');
    expect(staying.connected).toBe(true);
    expect(await (await http('sara', 'GET')).json()).toHaveLength(1);
  });

  test('a made-up key, no key and nonsense are refused, and a screen has no commands', async () => {
    for (const key of ['', 'x'.repeat(32), 'x'.repeat(5000)])
      expect(await refusalOf(screen(key))).toBe('unknown-screen-link');
    const { key } = await linkMade();
    const socket = screen(key);
    await joined(socket);
    const answer = socket.timeout(300).emitWithAck('command', { id: 'x', command: { type: 'meeting.open' } });
    await expect(answer).rejects.toThrow('timed out');
    expect(
      await socket.timeout(5000).emitWithAck('join', { protocol: PROTOCOL_VERSION, meetingId: 'another', after: 0 }),
    ).toEqual({ refused: 'unknown-meeting' });
  });

  test('a participant can neither make nor see the links', async () => {
    expect((await http('bo', 'POST')).status).toBe(403);
    expect((await http('bo', 'GET')).status).toBe(403);
    await linkMade();
    expect(await (await http('amina', 'GET')).json()).toHaveLength(1);
  });

  test('given a link that stands on a wall, when somebody opens it again and again, then the real screen is served and the rest refused', async () => {
    const { key } = await linkMade();
    const others = Array.from({ length: 19 }, () => screen(key));
    for (const other of others) await joined(other);
    for (let n = 0; n < 60; n += 1) await others[0]?.emitWithAck('catchUp', { after: 0 });
    expect(await joined(screen(key))).toMatchObject({ epoch: expect.any(String) });
    expect(await refusalOf(screen(key))).toBe('too-many-messages');
  });
});

test('F18 given people who have the link, when they join over and over on new lines, then they are counted together', async () => {
  await meeting.close();
  const wide = { burst: 100_000, perSecond: 100_000 };
  const flood = { packets: wide, bytes: wide, words: wide, wordsOfStranger: wide };
  const limits = { commands: wide, joins: { burst: 6, perSecond: 0 }, socketsPerPerson: 100, flood };
  meeting = await runMeeting({ amina: 'chair', sara: 'secretary' }, { limits });
  const { key } = await linkMade();
  const answers: string[] = [];
  for (let n = 0; n < 9; n += 1) {
    const socket = screen(key);
    const answer = await joined(socket);
    answers.push('refused' in answer ? answer.refused : 'joined');
    socket.disconnect();
  }
  expect(answers).toEqual([...Array(6).fill('joined'), ...Array(3).fill('too-many-messages')]);
  const other = await linkMade();
  expect(await joined(screen(other.key))).not.toHaveProperty('refused');
});
