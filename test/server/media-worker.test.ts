import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MediaHall, openMediaHall } from '../support/media-hall.ts';

let hall: MediaHall;
beforeAll(async () => {
  hall = await openMediaHall(2);
  await hall.admit('chair', 'chair');
  await hall.admit('ada', 'participant');
  await hall.begin();
});
afterAll(() => hall.close());

const until = (holds: () => boolean | Promise<boolean>) =>
  expect.poll(holds, { timeout: 10_000, interval: 20 }).toBe(true);

test('given a meeting with sound, when its worker dies, then devices are told, join again and hear each other; readiness says so', async () => {
  const [chair, ada] = [hall.bot('chair'), hall.bot('ada')];
  await chair.join();
  await ada.join();
  await chair.speak();
  await until(() => ada.lastHeard !== null);
  const [busy] = await hall.busyWorkerPids();
  expect(busy).toBeDefined();
  if (busy !== undefined) process.kill(busy, 'SIGKILL');
  await until(() => ada.ended === 'room-closed' && chair.ended === 'room-closed');
  expect(hall.mediaWorkers.ready).toBe(false);
  await until(async () => (await ada.join()) === null);
  await until(async () => (await chair.join()) === null);
  const before = performance.now();
  await chair.speak();
  await until(() => (ada.lastHeard ?? 0) > before);
  await until(() => hall.mediaWorkers.ready);
});

test('given two devices that arrive first at the same moment, then they are in one room', async () => {
  const fresh = await openMediaHall(2);
  await fresh.admit('chair', 'chair');
  await fresh.admit('ada', 'participant');
  const [chair, ada] = [fresh.bot('chair'), fresh.bot('ada')];
  expect(await Promise.all([chair.join(), ada.join()])).toEqual([null, null]);
  await chair.speak();
  await until(() => ada.lastHeard !== null);
  await fresh.close();
});
