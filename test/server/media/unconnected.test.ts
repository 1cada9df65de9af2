import { observer, type types } from 'mediasoup';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MediaHall, openMediaHall } from '../../support/media/media-hall.ts';

const WITHIN_MS = 1000;
const transports: types.Transport[] = [];
observer.on('newworker', (worker) =>
  worker.observer.on('newrouter', (router) =>
    router.observer.on('newtransport', (transport) => transports.push(transport)),
  ),
);
/** Of devices: the worker has one of its own besides, by which packets are counted. */
const open = () => transports.filter(({ closed, type }) => !closed && type === 'webrtc').length;

let hall: MediaHall;
beforeAll(async () => {
  hall = await openMediaHall(1, { connectWithinMs: WITHIN_MS });
  await hall.admit('chair', 'chair');
  await hall.admit('ada', 'participant');
  await hall.admit('moderator', 'moderator');
});
afterAll(() => hall.close());

const until = (holds: () => boolean | Promise<boolean>) =>
  expect.poll(holds, { timeout: 8000, interval: 20 }).toBe(true);

test('given a device that connects none of its transports, when the time for it is over, then they go, and the device stays until it needs one', async () => {
  const ada = hall.bot('ada');
  expect(await ada.join()).toBeNull();
  expect(open()).toBe(2);
  await until(() => open() === 0);
  expect(ada.ended).toBeNull();

  const chair = hall.bot('chair');
  await chair.join();
  await chair.speak();
  await until(() => ada.ended === 'room-closed');
  expect(await ada.join()).toBeNull();
  await until(() => ada.lastHeard !== null);
  for (const bot of [ada, chair]) bot.close();
});

test('given a device whose transport for sending has gone, when it begins to send, then it is told to come again, and is heard', async () => {
  const [chair, ada] = [hall.bot('chair'), hall.bot('ada')];
  await until(() => open() === 0);
  expect(await chair.join()).toBeNull();
  await until(() => open() === 0);
  await expect(chair.speak()).rejects.toThrow('not-joined');
  await until(() => chair.ended === 'room-closed');
  await chair.join();
  await chair.speak();
  await ada.join();
  await until(() => ada.lastHeard !== null);
});

test('given transports that are connected, when much more than the time has passed, then they stay', async () => {
  const chair = hall.bot('chair', { device: 'another' });
  const ada = hall.bot('ada', { device: 'another' });
  await chair.join();
  await chair.speak();
  await ada.join();
  await until(() => ada.lastHeard !== null);
  const heard = await ada.packetsReceived();
  await until(async () => (await ada.packetsReceived()) > heard + (3 * WITHIN_MS) / 20);
  expect([chair.ended, ada.ended]).toEqual([null, null]);
});

test('F12, F33 given a device that speaks and has no line to hear by, when somebody is to be heard by it, then it comes again, and meanwhile it is neither on the stage nor awaited', async () => {
  const [chair, ada] = [hall.bot('chair', { device: 'deaf' }), hall.bot('ada', { device: 'witness' })];
  await chair.join();
  await chair.speak();
  await ada.join();
  await until(() => ada.lastHeard !== null && ada.stage.length === 1 && ada.arrivals.microphones.length === 1);
  const sent = await chair.packetsSent();
  await until(async () => (await chair.packetsSent()) > sent + (3 * WITHIN_MS) / 20);
  const moderator = hall.bot('moderator');
  await moderator.join();
  await moderator.speak();
  await until(() => chair.ended === 'room-closed');
  await until(() => ada.stage.length === 0 && ada.arrivals.microphones.length === 0);
});
