import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { addMessage } from '../../../db/messages.ts';
import { idOf, type MessageId } from '../../../shared/ids.ts';
import type { Message } from '../../../shared/message.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import { MEETING, personOf } from '../../support/meeting-folder.ts';

import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

let meeting: RunningMeeting;
const sockets: Socket[] = [];
beforeEach(async () => {
  meeting = await runMeeting({
    amina: 'chair',
    mo: 'moderator',
    bo: 'participant',
    chen: 'participant',
    eve: 'stranger',
  });
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.disconnect();
  await meeting.close();
});

async function writer(name: string) {
  const socket = io(`${meeting.url()}/messages`, {
    transports: ['websocket'],
    forceNew: true,
    extraHeaders: { cookie: meeting.folder.cookies[name] ?? '' },
  });
  sockets.push(socket);
  const got: Message[] = [];
  socket.on('message', (message: Message) => got.push(message));
  const joined = await socket.timeout(5000).emitWithAck('join', { protocol: PROTOCOL_VERSION, meetingId: MEETING });
  const send = (message: object) => socket.timeout(5000).emitWithAck('send', message);
  return { got, joined, send };
}
const about = (name: string) => ({ type: 'participant', person: personOf(name) }) as const;
const words = (id: string, correspondence: Message['with'], text = 'My sound is low') => ({
  id: idOf<MessageId>(id),
  with: correspondence,
  text,
});

describe('F17 private messages', () => {
  test('given a participant who writes, then the moderators read it, and nobody else, and it is there after a restart', async () => {
    const [bo, mo, chen, amina] = [await writer('bo'), await writer('mo'), await writer('chen'), await writer('amina')];
    expect(await bo.send(words('m1', about('bo')))).toMatchObject({ message: { author: personOf('bo') } });
    await until(() => mo.got.length === 1, 'the moderator');
    expect([chen.got, amina.got]).toEqual([[], []]);
    await meeting.restart();
    expect((await writer('mo')).joined.messages).toMatchObject([{ id: 'm1', text: 'My sound is low' }]);
    expect((await writer('chen')).joined.messages).toEqual([]);
  });

  test('given the line to the chair, then the moderator and the chair write on it, and participants cannot', async () => {
    const [mo, amina, bo] = [await writer('mo'), await writer('amina'), await writer('bo')];
    await mo.send(words('m1', { type: 'chair' }, 'Bo cannot be heard yet'));
    await until(() => amina.got.length === 1, 'the chair');
    expect(await bo.send(words('m2', { type: 'chair' }))).toEqual({ refused: 'not-permitted' });
    expect(await bo.send(words('m3', about('chen')))).toEqual({ refused: 'not-permitted' });
  });

  test('given a message sent again, then it is the same message; the id of another’s message is refused', async () => {
    const [bo, chen, mo] = [await writer('bo'), await writer('chen'), await writer('mo')];
    const first = await bo.send(words('m1', about('bo')));
    expect(await bo.send(words('m1', about('bo'), 'Other words'))).toEqual(first);
    expect(await chen.send(words('m1', about('chen')))).toEqual({ refused: 'id-in-use' });
    expect((await writer('mo')).joined.messages).toHaveLength(1);
    expect(mo.got.every(({ text }) => text === 'My sound is low')).toBe(true);
  });

  test('given a participant who has written without end, then what others wrote is there for all who may read it', async () => {
    const [bo, mo] = [await writer('bo'), await writer('mo')];
    await bo.send(words('of-bo', about('bo'), 'First'));
    await mo.send(words('answer', about('bo'), 'Second'));
    await mo.send(words('to-the-chair', { type: 'chair' }));
    await meeting.restart((db) => {
      for (let n = 0; n < 600; n += 1) {
        const message = words(`flood-${n}`, about('chen'), `${n}`);
        addMessage(db, MEETING, { ...message, author: personOf('chen'), at: Date.now() });
      }
    });
    const ids = async (name: string) => (await writer(name)).joined.messages.map(({ id }: Message) => id);
    expect(await ids('bo')).toEqual(['of-bo', 'answer']);
    expect(await ids('amina')).toEqual(['to-the-chair']);
    const flood = await ids('chen');
    expect([flood.length, flood.at(-1)]).toEqual([200, 'flood-599']);
    expect((await ids('mo')).slice(0, 4)).toEqual(['of-bo', 'answer', 'to-the-chair', 'flood-400']);
  });

  test('nonsense, empty words, strangers and unknown people are refused', async () => {
    const [bo, mo] = [await writer('bo'), await writer('mo')];
    expect(await bo.send({ id: 7 })).toEqual({ refused: 'bad-message' });
    expect(await bo.send(words('m1', about('bo'), '   '))).toEqual({ refused: 'text-empty' });
    expect(await bo.send(words('m1', about('bo'), 'x'.repeat(1001)))).toEqual({ refused: 'bad-message' });
    expect(await mo.send(words('m1', about('nobody')))).toEqual({ refused: 'unknown-person' });
    expect((await writer('eve')).joined).toEqual({ refused: 'not-a-member' });
  });
});
