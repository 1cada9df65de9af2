import { afterEach, expect, test, vi } from 'vitest';
import { inPieces } from '../../../client/ui/in-pieces.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('given a browser that knows what is urgent, when much is worked through, then every piece waits for all that the page wants', () => {
  const waiting: { readonly piece: () => void; readonly priority: string }[] = [];
  vi.stubGlobal('scheduler', {
    postTask(piece: () => void, { priority }: { readonly priority: string }) {
      waiting.push({ piece, priority });
      return Promise.resolve();
    },
  });
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now++);
  const done: number[] = [];
  inPieces(
    Array.from({ length: 40 }, (_, n) => n),
    (n) => done.push(n),
  );
  let pieces = 0;
  for (; waiting[pieces]; pieces += 1) waiting[pieces]?.piece();
  expect(done).toEqual(Array.from({ length: 40 }, (_, n) => n));
  expect(pieces).toBeGreaterThan(2);
  expect(new Set(waiting.map(({ priority }) => priority))).toEqual(new Set(['background']));
});
