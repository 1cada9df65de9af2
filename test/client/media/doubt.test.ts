import { createRoot, createSignal } from 'solid-js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDoubt } from '../../../client/media/quality/doubt.ts';
import { listenForSilence, type SilenceDeps } from '../../../client/media/quality/silence.ts';

function doubtBySilence(deps: Omit<SilenceDeps, 'doubt'>) {
  const doubt = createDoubt();
  listenForSilence({ ...deps, doubt: doubt.raise });
  return doubt;
}

describe('given a device that listens', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A session with which packets come for as long as `flows`. */
  function listener() {
    let [packets, flows] = [0, true];
    const [isHeard, setHeard] = createSignal(true);
    const soundReceived = async () => {
      if (flows) packets += 30;
      return { packets };
    };
    const made = createRoot((dispose) => ({
      doubt: doubtBySilence({ session: () => ({ soundReceived }), isHeard }),
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

  test('when an answer comes after nobody is heard any more, then it raises no doubt', async () => {
    let answer = (_: { readonly packets: number }) => {};
    const late = new Promise<{ readonly packets: number }>((resolve) => {
      answer = resolve;
    });
    const [isHeard, setHeard] = createSignal(true);
    const answers = [{ packets: 30 }, { packets: 30 }];
    const soundReceived = async () => answers.shift() ?? late;
    const [doubt, dispose] = createRoot((end) => [
      doubtBySilence({ session: () => ({ soundReceived }), isHeard }),
      end,
    ]);
    await vi.advanceTimersByTimeAsync(1500);
    setHeard(false);
    answer({ packets: 30 });
    await vi.advanceTimersByTimeAsync(100);
    expect(doubt.isThere()).toBe(false);
    dispose();
  });
});
