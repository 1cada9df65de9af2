import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CatchUpAnswer } from '../../shared/protocol/join.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import type { RecordsFrame } from '../../shared/protocol/records.ts';
import { MEETING } from '../support/meeting-folder.ts';
import { type RunningMeeting, runMeeting } from '../support/running-meeting.ts';
import { until } from '../support/until.ts';

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
});
