import { createEffect, onCleanup } from 'solid-js';
import { NO_WAITING, waitFor, waitingAfter } from '../../../shared/floor/sound/waiting-for-sound.ts';
import type { Counts } from '../quality/counts.ts';
import type { SoundReceived } from '../quality/sound-stats.ts';

type Incoming = Pick<SoundReceived, 'samples' | 'madeUp' | 'askedAgain' | 'roundTripMs'>;

const LOOK_EVERY_MS = 2000;
/** Before ICE has measured it. */
const USUAL_ROUND_TRIP_MS = 100;

/** From what has come by each look: how long sound waits from now on, ms; null: no longer than the browser finds right (F35). */
export function createWaiting() {
  let waiting = NO_WAITING;
  let last: Incoming | null = null;

  return (now: Incoming): number | null => {
    const roundTripMs = now.roundTripMs ?? USUAL_ROUND_TRIP_MS;
    const samples = last ? now.samples - last.samples : 0;
    const madeUp = last ? now.madeUp - last.madeUp : 0;
    const missed = last && now.askedAgain !== null ? now.askedAgain > (last.askedAgain ?? 0) : null;
    // Somebody's turn has ended, and what was counted of it is gone.
    const isOfOne = samples > 0 && madeUp >= 0;
    if (isOfOne)
      waiting = waitingAfter(waiting, { madeUp: madeUp / samples, missed, forMs: LOOK_EVERY_MS, roundTripMs });
    last = now;
    return waitFor(waiting, roundTripMs);
  };
}

/** Looks at what each session brings, and says how long its sound shall wait. */
export function watchIncoming(
  session: () => Pick<Counts, 'soundReceived'> | null,
  wait: (ms: number | null) => void,
): void {
  createEffect(() => {
    const current = session();
    if (!current) return;
    const waiting = createWaiting();
    const look = async () => {
      const incoming = await current.soundReceived();
      if (incoming && session() === current) wait(waiting(incoming));
    };
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    onCleanup(() => clearInterval(timer));
  });
}
