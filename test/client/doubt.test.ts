import { createRoot, createSignal } from 'solid-js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDoubt } from '../../client/media/doubt.ts';

describe('given a device that listens', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A session with which packets come for as long as `flows`. */
  function listener() {
    let [packets, flows] = [0, true];
    const [isHeard, setHeard] = createSignal(true);
    const soundArrived = async () => {
      if (flows) packets += 30;
      return packets;
    };
    const made = createRoot((dispose) => ({
      doubt: createDoubt({ session: () => ({ soundArrived }), isHeard }),
      dispose,
    }));
    return {
      ...made,
      setHeard,
      setFlows: (on: boolean) => {
        flows = on;
      },
    };
  }

  test('when sound comes, or nobody is heard, then there is no doubt', async () => {
    const { doubt, setHeard, setFlows, dispose } = listener();
    await vi.advanceTimersByTimeAsync(5000);
    expect(doubt.isThere()).toBe(false);
    setHeard(false);
    setFlows(false);
    await vi.advanceTimersByTimeAsync(5000);
    expect(doubt.isThere()).toBe(false);
    dispose();
  });

  test('when sound stays away, then there is doubt within 1.5 s, once for each silence', async () => {
    const { doubt, setFlows, dispose } = listener();
    await vi.advanceTimersByTimeAsync(3000);
    setFlows(false);
    await vi.advanceTimersByTimeAsync(1500);
    expect(doubt.isThere()).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(doubt.isThere()).toBe(false);
    setFlows(true);
    await vi.advanceTimersByTimeAsync(3000);
    setFlows(false);
    await vi.advanceTimersByTimeAsync(1500);
    expect(doubt.isThere()).toBe(true);
    dispose();
  });
});
