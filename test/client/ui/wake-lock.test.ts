import { createRoot, createSignal } from 'solid-js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepAwake } from '../../../client/device/wake-lock.ts';

/** A device whose screen can be kept awake, and a page on it that is hidden and seen again. */
function device() {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const held = new Set<EventTarget>();
  const request = async () => {
    const lock = Object.assign(new EventTarget(), {
      released: false,
      release: async () => {
        lock.released = true;
        held.delete(lock);
        lock.dispatchEvent(new Event('release'));
      },
    });
    held.add(lock);
    return lock;
  };
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { wakeLock: { request } });
  const turn = (state: 'visible' | 'hidden') => {
    page.visibilityState = state;
    if (state === 'hidden') for (const lock of [...held] as unknown as WakeLockSentinel[]) void lock.release();
    page.dispatchEvent(new Event('visibilitychange'));
  };
  const locks = (count: number) => vi.waitFor(() => expect(held.size).toBe(count));
  return { turn, locks };
}

describe('given a device whose screen goes dark by itself', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('F13: when somebody has the floor, then it stays awake until they have it no longer', async () => {
    const { locks } = device();
    const [speaks, setSpeaks] = createSignal(false);
    const dispose = createRoot((end) => {
      keepAwake(speaks);
      return end;
    });
    await locks(0);
    setSpeaks(true);
    await locks(1);
    setSpeaks(false);
    await locks(0);
    dispose();
  });

  test('F18: when the page was hidden and is seen again, then it is kept awake again, once; and not after it was left', async () => {
    const { locks, turn } = device();
    const dispose = createRoot((end) => {
      keepAwake(() => true);
      return end;
    });
    await locks(1);
    turn('hidden');
    await locks(0);
    turn('visible');
    await locks(1);
    turn('visible');
    await locks(1);
    dispose();
    await locks(0);
  });
});
