import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { TextThread, type ThreadDeps } from '../../../server/minutes/text-thread.ts';
import { Starved, worked } from '../../../server/threads/thread-budget.ts';
import { ThreadShares } from '../../../server/threads/thread-shares.ts';
import { idOf, type MeetingId } from '../../../shared/ids.ts';
import { until } from '../../support/until.ts';

const threads: TextThread[] = [];
afterEach(() => {
  for (const thread of threads.splice(0)) thread.end();
});

/** With so many ms for each person. */
function threadWith(burst: number, measured: ThreadDeps['worked']) {
  const shares = new ThreadShares({ time: { burst, perSecond: 0 }, atOnce: 3 }, () => 0);
  const thread = new TextThread(
    { file: 'no-such-file.db', meetingId: idOf<MeetingId>('one') },
    { used: () => undefined, shares, ...(measured && { worked: measured }) },
  );
  threads.push(thread);
  return { thread, hasTime: (whose: string) => shares.during(whose, async () => true).catch(() => false) };
}

const update = Y.encodeStateAsUpdate(new Y.Doc());
const gather = (thread: TextThread, updates: readonly Uint8Array[], whose: string, ms: number) =>
  thread.ask<'gather'>({ ask: 'gather', updates }, whose, ms);
function differing(count: number): readonly Uint8Array[] {
  return Array.from({ length: count }, (_, client) => {
    const doc = new Y.Doc();
    doc.clientID = client + 1;
    doc.getText('item').insert(0, 'words');
    return Y.encodeStateAsUpdate(doc);
  });
}

describe('Given a thread of a text', () => {
  test('when the machine gives it no time for a question, then the person who asked pays nothing for that', async () => {
    const { thread, hasTime } = threadWith(5, () => 0);
    await gather(thread, [update], 'bea', 60_000);
    await expect(gather(thread, differing(6000), 'amina', 20)).rejects.toBeInstanceOf(Starved);
    expect(await hasTime('amina')).toBe(true);
  });

  test('when it starts, then that is counted once', async () => {
    const { thread, hasTime } = threadWith(320, () => 5000);
    await gather(thread, [update], 'amina', 60_000);
    expect(await hasTime('amina')).toBe(true);
  });
});

test('Given two threads, one that works and one that waits, when Linux is asked, then it tells them apart', async () => {
  const tell =
    "require('node:worker_threads').parentPort.postMessage(require('node:fs').readlinkSync('/proc/thread-self'));";
  const both = [`${tell} for (;;);`, `${tell} setInterval(() => undefined, 1000);`].map(async (code) => {
    const worker = new Worker(code, { eval: true });
    const task = await new Promise<string>((resolve) => worker.once('message', resolve));
    return { worker, began: worked(task, 0), now: () => worked(task, 0) };
  });
  const [busy, resting] = await Promise.all(both);
  if (!busy || !resting) throw new Error('no threads');
  await until(() => busy.now() - busy.began >= 300, 'work', 20_000);
  expect(resting.now() - resting.began).toBeLessThan(100);
  await Promise.all([busy.worker.terminate(), resting.worker.terminate()]);
});
