import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MediaHall, openMediaHall } from '../support/media-hall.ts';

let hall: MediaHall;
beforeAll(async () => {
  hall = await openMediaHall();
  await hall.admit('chair', 'chair', 'room');
  await hall.admit('ada', 'participant');
  await hall.admit('bo', 'participant');
  await hall.begin();
});
afterAll(() => hall.close());

const until = (holds: () => boolean | Promise<boolean>) =>
  expect.poll(holds, { timeout: 8000, interval: 20 }).toBe(true);

test('F12 given two remote participants, when one of them gets the floor, then the other hears them', async () => {
  const ada = hall.bot('ada');
  const bo = hall.bot('bo');
  expect(await ada.join()).toBeNull();
  expect(await bo.join()).toBeNull();
  await ada.speak();
  const request = await hall.request('ada');
  await until(async () => (await ada.packetsSent()) > 20);
  expect(await bo.packetsReceived()).toBe(0);
  await hall.give(request);
  await until(() => bo.lastHeard !== null);
  await hall.end(request);
});
