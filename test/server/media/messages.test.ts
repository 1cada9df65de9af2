import type { Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import type { MediaBot } from '../../load/media-bot.ts';
import { type MediaHall, openMediaHall } from '../../support/media/media-hall.ts';

let hall: MediaHall;
let bot: MediaBot;
let raw: Socket;
beforeAll(async () => {
  hall = await openMediaHall();
  await hall.admit('chair', 'chair');
  bot = hall.bot('chair');
  raw = bot.socket;
});
afterAll(() => hall.close());

const say = (event: string, message: unknown): Promise<unknown> => raw.timeout(5000).emitWithAck(event, message);
const refused = (code: string) => ({ refused: code });
const protocol = PROTOCOL_VERSION;
const rtpParameters = {
  codecs: [{ mimeType: 'audio/opus', clockRate: 48_000, payloadType: 100 }],
  encodings: [{ ssrc: 1 }],
};

test('given no join, when a device sends anything else, then it is refused as not joined', async () => {
  expect(await say('restartIce', { direction: 'send' })).toEqual(refused('not-joined'));
  expect(await say('produce', { source: 'microphone', rtpParameters })).toEqual(refused('not-joined'));
  expect(await say('resume', { consumerIds: [] })).toEqual(refused('not-joined'));
});

test('given another version of the protocol or an unknown meeting, when a device joins, then it is told so', async () => {
  expect(await say('prepare', { protocol: 9999, meetingId: hall.meetingId })).toEqual(refused('outdated'));
  expect(await say('prepare', { protocol, meetingId: 'no-such-meeting' })).toEqual(refused('unknown-meeting'));
});

const nonsense: readonly (readonly [string, unknown])[] = [
  ['prepare', null],
  ['prepare', { protocol, meetingId: '../../etc' }],
  ['join', { protocol, meetingId: '2015-09-28', rtpCapabilities: { codecs: 'all' }, video: true }],
  ['join', { protocol, meetingId: '2015-09-28', rtpCapabilities: {}, video: true, role: 'chair' }],
  ['connectTransport', { direction: 'sideways', dtlsParameters: { fingerprints: [] } }],
  ['produce', { source: 'loudspeaker', rtpParameters }],
  ['produce', { source: 'microphone', rtpParameters: { codecs: [] } }],
  ['produce', { source: 'microphone', rtpParameters: { ...rtpParameters, encodings: Array(50).fill({ ssrc: 1 }) } }],
  ['resume', { consumerIds: ['x'.repeat(100_000)] }],
  ['prefer', { consumerId: 'abc', spatialLayer: 7 }],
];
test.each(nonsense)('given nonsense as %s, then it is refused as a bad message', async (event, message) => {
  expect(await say(event, message)).toEqual(refused('bad-message'));
});

test('given a device that has joined, when it produces what no codec explains, then it is refused and goes on', async () => {
  expect(await bot.join()).toBeNull();
  const strange = { ...rtpParameters, codecs: [{ mimeType: 'audio/strange', clockRate: 1, payloadType: 100 }] };
  expect(await say('produce', { source: 'microphone', rtpParameters: strange })).toEqual(refused('bad-message'));
  expect(await say('produce', { source: 'camera', rtpParameters })).toEqual(refused('bad-message'));
  expect(await bot.speak()).toBeNull();
});

test('given a device, when it connects a transport twice or resumes what is gone, then nothing changes', async () => {
  const fingerprint = { algorithm: 'sha-256', value: Array(32).fill('AB').join(':') };
  const dtlsParameters = { role: 'client', fingerprints: [fingerprint] };
  await expect.poll(async () => (await bot.packetsSent()) > 0, { timeout: 5000 }).toBe(true);
  expect(await say('connectTransport', { direction: 'send', dtlsParameters })).toEqual({ done: true });
  expect(await say('resume', { consumerIds: ['00000000-0000-4000-8000-000000000000'] })).toEqual({ done: true });
});

test('given a device that joins twice at once, then the second counts, and nothing is left of the first', async () => {
  await hall.admit('bo', 'participant');
  const device = hall.bot('bo');
  const join = {
    protocol,
    meetingId: hall.meetingId,
    rtpCapabilities: { codecs: [], headerExtensions: [] },
    video: true,
  };
  const answers = await Promise.all([1, 2].map(() => device.socket.timeout(5000).emitWithAck('join', join)));
  expect(answers).toEqual([refused('not-joined'), expect.objectContaining({ stage: expect.anything() })]);
  for (let n = 0; n < 5; n += 1) expect(await hall.bot('bo').join()).toBeNull();
});

test('given a device that leaves while it joins, then nothing is left of it', async () => {
  await hall.admit('dina', 'participant');
  const { socket } = hall.bot('dina');
  const rtpCapabilities = { codecs: [], headerExtensions: [] };
  const join = { protocol, meetingId: hall.meetingId, rtpCapabilities, video: true };
  const joined = socket
    .timeout(5000)
    .emitWithAck('join', join)
    .catch(() => 'gone');
  socket.disconnect();
  expect(await joined).toBe('gone');
  for (let n = 0; n < 6; n += 1)
    expect(await hall.bot('dina', { auth: { person: 'dina', session: `s${n}` } }).join()).toBeNull();
});

test('given six devices of one person, when a seventh joins by the same sign-in, then the oldest gives way; by another, it is refused', async () => {
  for (let n = 0; n < 5; n += 1) expect(await hall.bot('chair').join()).toBeNull();
  expect(await hall.bot('chair', { auth: { person: 'chair', session: 'at home' } }).join()).toBe('too-many-devices');
  expect(bot.ended).toBeNull();
  expect(await hall.bot('chair').join()).toBeNull();
  await expect.poll(() => bot.ended).toBe('too-many-devices');
});

test('given a person without devices, when ten come at once, then six stay', async () => {
  await hall.admit('chen', 'participant');
  const bots = Array.from({ length: 10 }, () => hall.bot('chen'));
  expect(await Promise.all(bots.map((device) => device.join()))).toEqual(Array(10).fill(null));
  await expect.poll(() => bots.filter((device) => device.ended === 'too-many-devices').length).toBe(4);
});

test('given a device that floods the server, then it is refused, and others are served', async () => {
  await hall.admit('ada', 'participant');
  const answers = await Promise.all(Array.from({ length: 300 }, () => say('restartIce', { direction: 'send' })));
  expect(answers).toContainEqual(refused('too-many-messages'));
  expect(await hall.bot('ada').join()).toBeNull();
});
