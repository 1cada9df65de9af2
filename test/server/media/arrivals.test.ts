import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import type { MediaBot } from '../../load/media-bot.ts';
import { type MediaHall, openMediaHall } from '../../support/media/media-hall.ts';

let hall: MediaHall;
let ada: MediaBot;
let bo: MediaBot;
beforeAll(async () => {
  hall = await openMediaHall();
  await hall.admit('chair', 'chair', 'room');
  await hall.admit('moderator', 'moderator');
  for (const name of ['ada', 'bo']) await hall.admit(name, 'participant');
  await hall.begin();
  [ada, bo] = [hall.bot('ada'), hall.bot('bo')];
  for (const bot of [ada, bo]) expect(await bot.join()).toBeNull();
});
afterAll(() => hall.close());

const until = (holds: () => boolean | Promise<boolean>) =>
  expect.poll(holds, { timeout: 8000, interval: 10 }).toBe(true);
const said = ({ arrivals }: MediaBot, person: string) =>
  arrivals.microphones.find((one) => one.person === person)?.arrival ?? 'shut';
const watch = (bot: MediaBot) =>
  bot.socket.emitWithAck('watch', { protocol: PROTOCOL_VERSION, meetingId: hall.meetingId });

test('F33 given the holder of the floor, when their packets stop and come again, then they, who listens, the moderator and the chair in the room are told within 2 s', async () => {
  const [moderator, chair] = [hall.bot('moderator'), hall.bot('chair')];
  await moderator.join();
  await watch(chair);
  const everybody = [ada, bo, moderator, chair];
  await ada.speak();
  await hall.give(await hall.request('ada'));
  for (const bot of everybody) await until(() => said(bot, 'ada') === 'good');
  const sendAgain = await ada.sendNothing();
  const stopped = performance.now();
  await Promise.all(everybody.map((bot) => until(() => said(bot, 'ada') === 'none')));
  expect(performance.now() - stopped).toBeLessThan(2000);
  await sendAgain();
  const returned = performance.now();
  await Promise.all(everybody.map((bot) => until(() => said(bot, 'ada') === 'good')));
  expect(performance.now() - returned).toBeLessThan(1000);
});

test('F33 given the holder of the floor, when they mute, then that is said and not that nothing arrives, until they unmute', async () => {
  const told: string[] = [];
  bo.socket.on('arrivals', () => told.push(said(bo, 'ada')));
  await ada.socket.emitWithAck('microphone', { refused: false, muted: true });
  const sendAgain = await ada.sendNothing();
  await until(() => said(bo, 'ada') === 'muted');
  await ada.socket.emitWithAck('microphone', { refused: false, muted: false });
  await sendAgain();
  await until(() => said(bo, 'ada') === 'good');
  expect(told).toEqual(['muted', 'awaited', 'good']);
});

test('F33 given somebody who speaks, when others come, then they know at once whether it arrives', async () => {
  const late = hall.bot('moderator');
  await late.join();
  expect(late.arrivals).toEqual({ microphones: [{ person: 'ada', arrival: 'good' }] });
  expect(await watch(hall.bot('chair'))).toMatchObject({ arrivals: late.arrivals });
});

test('F33 given somebody who gets the floor and sends nothing, then it is awaited for a moment, and does not arrive after that', async () => {
  await hall.end(hall.requestOf('ada'));
  await until(() => said(bo, 'ada') === 'shut');
  const heard: string[] = [];
  bo.socket.on('arrivals', () => heard.push(said(bo, 'ada')));
  await ada.sendNothing();
  await hall.give(await hall.request('ada'));
  await until(() => said(bo, 'ada') === 'none');
  expect(heard).toEqual(['awaited', 'none']);
});

test('F33 given somebody who gets the floor, when their browser still asks for the microphone, then that is said, until it is given', async () => {
  const asked = hall.bot('bo', { device: 'asked' });
  await asked.join();
  const shut = { refused: false, muted: false };
  await asked.socket.emitWithAck('microphone', { ...shut, unopened: true });
  await hall.give(await hall.request('bo'));
  await until(() => said(ada, 'bo') === 'unopened');
  await asked.speak();
  await asked.socket.emitWithAck('microphone', { ...shut, unopened: false });
  await until(() => said(ada, 'bo') === 'good');
  await hall.end(hall.requestOf('bo'));
  asked.close();
});

test('F33 given a microphone in front of which nobody speaks, then it is not said that it does not arrive', async () => {
  const silent = hall.bot('bo', { device: 'silent' });
  await silent.join();
  await silent.speak(0);
  await hall.give(await hall.request('bo'));
  await until(() => said(silent, 'bo') === 'good');
  const heard: string[] = [];
  silent.socket.on('arrivals', () => heard.push(said(silent, 'bo')));
  const before = await silent.packetsSent();
  await until(async () => (await silent.packetsSent()) > before + 15);
  expect(heard).toEqual([]);
});
