import { setTimeout as rest } from 'node:timers/promises';
import { createFairQueue } from '../../fair-queue.ts';
import { createLimiter, type Rate } from '../../limiter.ts';

/**
 * What making an answer asks of the server. `light`: some milliseconds, once for everybody after each change; `heavy`: may keep
 * the meeting waiting; `pressed`: most of it in the press, a process of its own.
 */
export type Work = 'light' | 'heavy' | 'pressed';

/**
 * Of one person, or of one address, in ms of a core: all files of a meeting in all languages at once, and five in a hundred of
 * a core from then on. What is kept costs nothing: refusing it would cost as much as giving it.
 */
const ALLOWANCE: Rate = { burst: 10_000, perSecond: 50 };
const PRESSED_MS = 200;
/** After heavy work the meeting has the core for so many times as long, and at most for so long, ms. */
const REST = 3;
const REST_AT_MOST_MS = 500;

/** Heavy work is done piece by piece with a rest in between; anybody who wants it takes turns, and pays for what it took. */
export type Works = {
  /** Whether whoever this is has used up what they may cause for now. */
  readonly isSpent: (whose: string) => boolean;
  readonly do: <T>(work: Work, whose: string, make: () => Promise<T>) => Promise<T>;
};

export function createWorks(ticks: () => number): Works {
  const allowances = createLimiter(ALLOWANCE, ticks);
  const queue = createFairQueue(1);

  const heavy = <T>(whose: string, make: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      void queue.run(async () => {
        const began = performance.now();
        await make().then(resolve, reject);
        const took = performance.now() - began;
        allowances.charge(whose, took);
        await rest(Math.min(REST * took, REST_AT_MOST_MS), undefined, { ref: false });
      }, whose);
    });

  return {
    isSpent: (whose) => allowances.isSpent(whose),
    do(work, whose, make) {
      if (work === 'heavy') return heavy(whose, make);
      if (work === 'pressed') allowances.charge(whose, PRESSED_MS);
      return make();
    },
  };
}
