import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MediaHall, openMediaHall } from '../../support/media/media-hall.ts';

let hall: MediaHall;
beforeAll(async () => {
  hall = await openMediaHall();
  await hall.admit('chair', 'chair', 'room');
  await hall.admit('hall-device', 'room', 'room');
  await hall.admit('ines', 'participant', 'room');
  await hall.admit('remote', 'participant');
  await hall.begin();
});
afterAll(() => hall.close());

const until = (holds: () => boolean | Promise<boolean>) =>
  expect.poll(holds, { timeout: 8000, interval: 20 }).toBe(true);

test('F15 given somebody in the room, when a device of theirs joins media, then it is refused: neither sending nor playing', async () => {
  expect(await hall.bot('ines').join()).toBe('in-the-room');
  expect(await hall.bot('chair').join()).toBe('in-the-room');
});

test('F15 given somebody who moves from remote to the room, then their device is put out at once', async () => {
  await hall.admit('mover', 'participant');
  const device = hall.bot('mover');
  expect(await device.join()).toBeNull();
  await hall.by('mover', { type: 'attendance.join', mode: 'room' });
  await until(() => device.ended === 'not-admitted');
  expect(await device.join()).toBe('in-the-room');
});

test('F15 given the room’s own device, when it sends, then remote participants hear the room, and it hears them', async () => {
  const room = hall.bot('hall-device');
  const remote = hall.bot('remote');
  expect(await room.join()).toBeNull();
  expect(await remote.join()).toBeNull();
  await room.speak();
  await until(() => remote.lastHeard !== null);
  await remote.speak(660);
  await hall.give(await hall.request('remote'));
  await until(() => room.lastHeard !== null);
});
