import { createRoot, createSignal } from 'solid-js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SendingSession } from '../../../client/media/own/sending.ts';
import { createOwnLine } from '../../../client/media/own-line.ts';
import type { Ceilings } from '../../../shared/floor/sound/pictures-after-sound.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Somebody whose browser says how much their line carries. */
function sharer(bits: number | null) {
  const [onStage, setOnStage] = createSignal(false);
  const [lineBits, setLineBits] = createSignal(bits);
  const limits: Ceilings[] = [];
  const session: SendingSession = { maySend: true, send: async () => null, lineBits: async () => lineBits() };
  const screen = { onStage, limit: (ceilings: Ceilings) => void limits.push(ceilings) };
  const { line, dispose } = createRoot((end) => ({
    line: createOwnLine({ session: () => session, screen }),
    dispose: end,
  }));
  return { line, dispose, setOnStage, setLineBits, limits };
}

test('F37 given a thin line, when a screen is shown over it, then it takes what the voice leaves, the camera goes, and comes back with the room', async () => {
  const { line, dispose, setOnStage, setLineBits, limits } = sharer(150_000);
  await vi.advanceTimersByTimeAsync(5000);
  expect(limits).toEqual([]);
  setOnStage(true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(limits.at(-1)?.small).toBeLessThan(100_000);
  expect(line.isShort()).toBe(false);
  await vi.advanceTimersByTimeAsync(4000);
  expect(line.isShort()).toBe(true);
  expect(limits.at(-1)?.large).toBeNull();
  await vi.advanceTimersByTimeAsync(65_000);
  expect(limits.some(({ large }, at) => large !== null && limits[at - 1]?.large === null)).toBe(true);
  setLineBits(2_000_000);
  await vi.advanceTimersByTimeAsync(1000);
  expect(line.isShort()).toBe(false);
  setLineBits(200_000);
  await vi.advanceTimersByTimeAsync(5000);
  setOnStage(false);
  expect(line.isShort()).toBe(false);
  dispose();
});

test('F37 given a browser that does not say what its line carries, then a screen leaves in both sizes, and the camera stays', async () => {
  const { line, dispose, setOnStage, limits } = sharer(null);
  setOnStage(true);
  await vi.advanceTimersByTimeAsync(6000);
  expect([line.isShort(), limits.at(-1)]).toEqual([false, { small: 100_000, large: 750_000 }]);
  dispose();
});
