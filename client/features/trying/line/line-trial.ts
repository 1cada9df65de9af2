import { createSignal, onCleanup } from 'solid-js';
import type { MeetingId } from '../../../../shared/ids.ts';
import { UNTRIED } from '../../../../shared/trying/trying.ts';
import type { LineFound } from './line-found.ts';
import { LineRun } from './line-run.ts';

export type LineTrial = { readonly found: () => LineFound; readonly run: () => Promise<void> };

const NOTHING: LineFound = {
  ...{ webSocket: UNTRIED.webSocket, ways: UNTRIED.ways, ports: [], seconds: [] },
  ...{ stage: 'idle', reached: null, isWithoutWebRtc: false, at: null, failure: undefined },
};

/** Tries it as often as its person wants; whatever runs is over when the page goes. */
export function createLineTrial(meetingId: () => MeetingId): LineTrial {
  const [found, setFound] = createSignal(NOTHING);
  let running: LineRun | null = null;
  const end = (): void => {
    running?.end();
    running = null;
  };

  async function run(): Promise<void> {
    end();
    const mine: LineRun = new LineRun(meetingId(), (change) => {
      if (mine === running) setFound((before) => ({ ...before, ...change(before) }));
    });
    running = mine;
    setFound({ ...NOTHING, stage: 'connecting', at: Date.now() });
    await mine.run();
    if (mine === running) end();
  }

  addEventListener('pagehide', end);
  onCleanup(() => {
    removeEventListener('pagehide', end);
    end();
  });
  return { found, run };
}
