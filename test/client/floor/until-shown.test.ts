import { expect, test } from 'vitest';
import { untilShown } from '../../../client/meeting/until-shown.ts';

/** A page that has folded the records up to a number. */
function page() {
  let seq = 4;
  const listeners = new Set<() => void>();
  return {
    seq: () => seq,
    onFolded: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fold(): void {
      seq += 1;
      for (const listener of [...listeners]) listener();
    },
    listeners,
  };
}
const isSettled = (shown: Promise<void>): Promise<boolean> =>
  Promise.race([shown.then(() => true), new Promise<boolean>((resolve) => setImmediate(() => resolve(false)))]);

test('F1 given a request that was accepted, when its record has not come, then it does not show until it has', async () => {
  const store = page();
  const shown = untilShown(store, { accepted: { seq: 6, at: 0 } });
  store.fold();
  expect(await isSettled(shown)).toBe(false);
  store.fold();
  expect(await isSettled(shown)).toBe(true);
  expect(store.listeners.size).toBe(0);
});

test.each([
  ['its record came first', { accepted: { seq: 4, at: 0 } }],
  ['it was taken back', { takenBack: true }],
  ['another was under way', null],
] as const)('F1 given a request, when %s, then nothing is awaited', async (_, outcome) => {
  expect(await isSettled(untilShown(page(), outcome))).toBe(true);
});
