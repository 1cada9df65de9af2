import { observer } from 'mediasoup';
import { expect, test } from 'vitest';
import { runMeeting } from '../../support/servers/running-meeting.ts';

/** A new worker is there within some 30 ms: asked without a pause. */
const until = (holds: () => Promise<boolean>) => expect.poll(holds, { timeout: 10_000, interval: 1 }).toBe(true);

test('given a server whose media worker hangs, when an operator asks whether it is ready, then it says no within 2 s, and yes once another has its place', async () => {
  const pids: number[] = [];
  observer.on('newworker', ({ pid }) => pids.push(pid));
  const running = await runMeeting({ chair: 'chair' }, { media: true });
  const ask = async () => {
    const answer = await fetch(`${running.url()}/readyz`);
    return { status: answer.status, said: await answer.json() };
  };
  const ready = { status: 200, said: { ready: true, database: true, media: true } };
  expect(await ask()).toEqual(ready);
  const [hanging] = pids;
  if (hanging === undefined) throw new Error('no worker was started');
  const hungAt = performance.now();
  process.kill(hanging, 'SIGSTOP');
  await until(async () => (await ask()).status === 503);
  expect(performance.now() - hungAt).toBeLessThan(2500);
  await until(async () => (await ask()).status === 200);
  expect(pids.length).toBe(2);
  await running.close();
});
