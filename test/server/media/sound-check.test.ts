import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import type { MediaBot } from '../../load/media-bot.ts';
import { type MediaHall, openMediaHall } from '../../support/media/media-hall.ts';

let hall: MediaHall;
let [ada, bo, chair, moderator]: MediaBot[] = [];
beforeAll(async () => {
  hall = await openMediaHall();
  await hall.admit('chair', 'chair');
  await hall.admit('moderator', 'moderator');
  for (const name of ['ada', 'bo', 'chen', 'dina', 'eli']) await hall.admit(name, 'participant');
  await hall.begin();
  [ada, bo, chair, moderator] = ['ada', 'bo', 'chair', 'moderator'].map((name) => hall.bot(name));
  for (const bot of [ada, bo, chair, moderator]) expect(await bot?.join()).toBeNull();
});
afterAll(() => hall.close());

const until = (holds: () => boolean | Promise<boolean>) =>
  expect.poll(holds, { timeout: 8000, interval: 20 }).toBe(true);
const say = (bot: MediaBot | undefined, event: string, message: object): Promise<unknown> => {
  const raw: { emitWithAck(event: string, message: object): Promise<unknown> } = bot!.socket;
  return raw.emitWithAck(event, message);
};
const measured = { levelDb: -22, clipped: 0, roundTripMs: 40 };

test('F14 given a list, then the next three remote speakers are invited, each of them alone, and the moderator sees all', async () => {
  for (const name of ['ada', 'chen', 'dina', 'eli']) await hall.request(name);
  await until(() => moderator!.soundChecks.length === 3);
  expect(moderator!.soundChecks.map(({ person }) => person)).toEqual(['ada', 'chen', 'dina']);
  expect(ada!.soundChecks.map(({ person, state }) => [person, state])).toEqual([['ada', 'invited']]);
  expect(bo!.soundChecks).toEqual([]);
});

test('F14 given somebody who is not on deck, when they begin a check or talk, then they are refused', async () => {
  expect(await say(bo, 'check', { on: true })).toEqual({ refused: 'not-permitted' });
  expect(await say(bo, 'talk', { person: 'ada' })).toEqual({ refused: 'not-permitted' });
  expect(await say(moderator, 'talk', { person: 'bo' })).toEqual({ refused: 'unknown-person' });
});

test('F14 given a check with the moderator, then they hear each other and 0 packets reach the hall', async () => {
  expect(await say(ada, 'check', { on: true })).toEqual({ done: true });
  await ada!.speakInCheck();
  await moderator!.speakInCheck();
  expect(moderator!.lastHeard).toBeNull();
  expect(await say(moderator, 'talk', { person: 'ada' })).toEqual({ done: true });
  await until(() => moderator!.lastHeard !== null && ada!.lastHeard !== null);
  await until(async () => (await moderator!.packetsReceived()) > 25);
  for (const other of [bo, chair]) {
    expect(await other!.packetsReceived()).toBe(0);
    expect(other!.has('ada', 'check') || other!.has('moderator', 'check')).toBe(false);
    expect(other!.stage).toEqual([]);
  }
});

test('F14 given a measured check, then the person and the moderator see everything and the chair the verdict', async () => {
  await say(ada, 'measured', measured);
  await until(() => chair!.soundChecks[0]?.verdict === 'good');
  expect(chair!.soundChecks[0]).toMatchObject({ person: 'ada', state: 'talking', advice: null, measured: null });
  expect(ada!.soundChecks[0]).toMatchObject({ verdict: 'good', advice: 'fine', measured: { levelDb: -22, lost: 0 } });
  expect(moderator!.soundChecks[0]).toEqual(ada!.soundChecks[0]);
  await say(ada, 'measured', { ...measured, levelDb: null });
  await until(() => chair!.soundChecks[0]?.verdict === 'bad' && ada!.soundChecks[0]?.advice === 'silent');
});

test('F14, F15 given a secretary in the room, when they watch without sound, then they learn the verdict, and nothing once they leave', async () => {
  await hall.admit('secretary', 'secretary', 'room');
  const { socket } = hall.bot('secretary');
  const told: unknown[] = [];
  socket.on('soundChecks', ({ checks }) => told.push(checks[0]?.verdict));
  const known = await socket.emitWithAck('watch', { protocol: PROTOCOL_VERSION, meetingId: hall.meetingId });
  expect(known).toMatchObject({ checks: [{ person: 'ada', verdict: 'bad', advice: null, measured: null }, {}, {}] });
  await say(ada, 'measured', measured);
  await until(() => told.at(-1) === 'good');
  socket.disconnect();
  await say(ada, 'measured', { ...measured, levelDb: null });
  await until(() => chair!.soundChecks[0]?.verdict === 'bad');
  expect(told.at(-1)).toBe('good');
});

test('F14 given a check, when the moderator stops talking, then nothing of it is forwarded to anybody', async () => {
  await say(moderator, 'talk', { person: null });
  await until(() => !moderator!.has('ada', 'check') && !ada!.has('moderator', 'check'));
});

test('F14 given a check, when its person gets the floor, then the check is over and the next is invited', async () => {
  await say(moderator, 'talk', { person: 'ada' });
  const request = hall.requestOf('ada');
  await hall.give(request);
  await until(() => ada!.soundChecks.length === 0 && !moderator!.has('ada', 'check'));
  expect(moderator!.soundChecks.map(({ person }) => person)).toEqual(['chen', 'dina', 'eli']);
});

test('F14 given a check, when its device is gone, then nobody is told that it goes on; when it comes back, it does', async () => {
  const chen = hall.bot('chen');
  expect(await chen.join()).toBeNull();
  const state = () => moderator!.soundChecks.find(({ person }) => person === 'chen')?.state;
  await chen.speakInCheck();
  await say(chen, 'check', { on: true });
  await until(() => state() === 'checking');
  await say(moderator, 'talk', { person: 'chen' });
  await until(() => state() === 'talking' && chen.has('moderator', 'check'));
  chen.socket.disconnect();
  await until(() => state() === 'invited');
  const again = hall.bot('chen');
  expect(await again.join()).toBeNull();
  await again.speakInCheck();
  await until(() => state() === 'talking');
  await say(moderator, 'stop', { source: 'check' });
  await until(() => state() === 'checking');
});

test('F14 given a chair who is excluded while watching, then they see no more of the checks', async () => {
  await hall.admit('second', 'chair', 'room');
  const { socket } = hall.bot('second');
  let seen = 3;
  socket.on('soundChecks', ({ checks }) => {
    seen = checks.length;
  });
  const reasons: string[] = [];
  socket.on('ended', ({ reason }) => reasons.push(reason));
  await socket.emitWithAck('watch', { protocol: PROTOCOL_VERSION, meetingId: hall.meetingId });
  await hall.by('secretary', { type: 'attendance.exclude', person: hall.person('second') });
  await until(() => seen === 0);
  await until(() => reasons.length > 0);
  expect(reasons).toEqual(['not-admitted']);
  const watch = { protocol: PROTOCOL_VERSION, meetingId: hall.meetingId };
  expect(await socket.emitWithAck('watch', watch)).toEqual({ refused: 'excluded' });
});

test('given a browser that gives no microphone, then who keeps the list is told, and nobody else, until one sends', async () => {
  const frames = new Map<string, readonly string[]>();
  for (const [name, bot] of Object.entries({ bo, chair, moderator, ada }))
    bot!.socket.on('soundChecks', ({ refused }) => frames.set(name, refused));
  expect(await say(bo, 'microphone', { refused: true })).toEqual({ done: true });
  await until(() => frames.get('chair')?.includes('bo') === true && frames.get('moderator')?.includes('bo') === true);
  expect([frames.get('bo') ?? [], frames.get('ada') ?? []]).toEqual([[], []]);
  await bo!.speak();
  await until(() => frames.get('chair')?.length === 0);
});
