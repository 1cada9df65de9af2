import { createServer, type Server } from 'node:net';
import { observer, type types } from 'mediasoup';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { announce } from '../../../server/media/addresses/announced.ts';
import { MediaWorkers } from '../../../server/media/workers.ts';
import { InUse } from '../../../server/starting/unusable.ts';
import { type MediaHall, openMediaHall } from '../../support/media/media-hall.ts';
import { freePort } from '../../support/servers/free-port.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';
import { configFor } from '../../support/servers/running-meeting.ts';

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

test('given a meeting with sound, when its worker hangs, then readiness says so within 2 s, devices are told, and another takes its place', async () => {
  const own = await openMediaHall();
  await own.admit('ada', 'participant');
  const ada = own.bot('ada');
  expect(await ada.join()).toBeNull();
  const [hanging] = await own.busyWorkerPids();
  if (hanging === undefined) throw new Error('no worker has a room');
  const hungAt = performance.now();
  process.kill(hanging, 'SIGSTOP');
  await until(() => !own.mediaWorkers.ready);
  expect(performance.now() - hungAt).toBeLessThan(2500);
  await until(() => ada.ended === 'room-closed');
  await until(() => own.mediaWorkers.ready);
  expect(own.mediaWorkers.pids).not.toContain(hanging);
  await until(async () => (await ada.join()) === null);
  await own.close();
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

describe('given a port that another program has', () => {
  const started: types.Worker[] = [];
  observer.on('newworker', (worker) => started.push(worker));
  const alive = () => started.filter((worker) => !worker.closed).length;

  const take = (port: number): Promise<Server> =>
    new Promise((taken) => {
      const other = createServer().listen(port, '127.0.0.1', () => taken(other));
    });
  const workersAt = async (port: number) => {
    const [config, { log }] = [{ ...configFor('').media, port, workers: 2 }, quietEffects()];
    return MediaWorkers.create(config, await announce(config, log), log);
  };

  test('when the workers start, then the sentence names port and variable, and no worker is left over', async () => {
    const [port, before] = [await freePort(2), alive()];
    const other = await take(port);
    const refused = expect(workersAt(port)).rejects;
    await refused.toThrow(InUse);
    await expect(workersAt(port)).rejects.toThrow(`port ${port} on 127.0.0.1`);
    expect(alive()).toBe(before);
    other.close();
  });

  test('when a worker dies meanwhile, then it is replaced once the port is free, and no worker is left over', async () => {
    const [port, before] = [await freePort(2), alive()];
    const workers = await workersAt(port);
    const first = started.find((worker) => worker.pid === workers.pids[0]);
    const taken = new Promise<Server>((resolve) => first?.once('died', () => resolve(take(port))));
    if (first) process.kill(first.pid, 'SIGKILL');
    const other = await taken;
    const tries = started.length;
    await until(() => started.length > tries + 1);
    other.close();
    await until(() => workers.ready);
    expect(alive()).toBe(before + 2);
    workers.close();
  });
});
