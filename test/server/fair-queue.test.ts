import { describe, expect, test } from 'vitest';
import { NobodyWaits } from '../../server/failure.ts';
import { createFairQueue } from '../../server/fair-queue.ts';

/** Work that ends when it is told to. */
function working() {
  let end: () => void = () => undefined;
  const work = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => work, end: () => end() };
}

describe('given a queue in which somebody works, and others wait', () => {
  test.each([0, 1])(
    'when one who waited is sent away, then the next is let in, whoever’s turn it is (%i before)',
    async (before) => {
      const queue = createFairQueue(1);
      for (let n = 0; n < before; n += 1) await queue.run(async () => undefined);
      const first = working();
      const running = queue.run(first.work, 'amina');
      const away = queue.runUnlessSentAway(async () => 'done', ['bo', 'account']);
      const done: string[] = [];
      void queue.run(async () => done.push('chen'), 'chen');
      queue.sendAway(['bo', 'account']);
      first.end();
      await running;
      await new Promise(setImmediate);
      expect(done).toEqual(['chen']);
      expect(typeof (await away)).toBe('symbol');
    },
  );

  test('when whoever waited has gone, then their work is never done, and the next is let in', async () => {
    const queue = createFairQueue(1);
    const [first, done, leaving] = [working(), [] as string[], new AbortController()];
    void queue.run(first.work, 'amina');
    const left = queue.run(async () => done.push('bo'), 'bo', leaving.signal);
    const next = queue.run(async () => done.push('chen'), 'chen');
    leaving.abort();
    await expect(left).rejects.toBeInstanceOf(NobodyWaits);
    expect(queue.waiting('bo')).toBe(0);
    first.end();
    await next;
    expect(done).toEqual(['chen']);
    await expect(queue.run(async () => done.push('bo'), 'bo', leaving.signal)).rejects.toBeInstanceOf(NobodyWaits);
  });
});
