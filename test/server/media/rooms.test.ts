import { afterEach, expect, test } from 'vitest';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import { type MediaHall, openMediaHall } from '../../support/media/media-hall.ts';

let hall: MediaHall;
afterEach(() => hall.close());

const until = (holds: () => boolean | Promise<boolean>) =>
  expect.poll(holds, { timeout: 8000, interval: 20 }).toBe(true);
const hasRoom = async () => (await hall.busyWorkerPids()).length > 0;

test('given a public meeting, when a stranger prepares for its sound, joins or watches, then they are refused, and no room is made', async () => {
  hall = await openMediaHall();
  const { socket } = hall.bot('stranger');
  const message = { protocol: PROTOCOL_VERSION, meetingId: hall.meetingId };
  const join = { ...message, rtpCapabilities: { codecs: [], headerExtensions: [] }, video: true };
  for (const [event, sent] of [
    ['prepare', message],
    ['watch', message],
    ['join', join],
  ] as const)
    expect(await socket.timeout(5000).emitWithAck(event, sent)).toEqual({ refused: 'not-a-member' });
  expect(await hasRoom()).toBe(false);
});

test('given a room from which everybody has gone, when the time for it is over, then it goes, and the next to come finds another', async () => {
  hall = await openMediaHall(1, { emptyForMs: 600 });
  await hall.admit('chair', 'chair');
  const chair = hall.bot('chair');
  expect(await chair.join()).toBeNull();
  const joinedAt = performance.now();
  await until(() => performance.now() - joinedAt > 1500);
  expect([await hasRoom(), chair.ended]).toEqual([true, null]);
  chair.close();
  await until(async () => !(await hasRoom()));
  expect(await hall.bot('chair').join()).toBeNull();
});
