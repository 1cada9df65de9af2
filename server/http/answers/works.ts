import { setTimeout as rest } from 'node:timers/promises';
import { createFairQueue } from '../../fair-queue.ts';
import { createLimiter, type Rate } from '../../limiter.ts';

/**
 * How much work an answer is. `light`: some milliseconds, once for everybody after each change; `heavy`: may make the meeting wait;
 * `pressed`: most of it in the press, a process of its own.
 */
export type Work = 'light' | 'heavy' | 'pressed';

/**
 * For one person, or one address, in ms of a core: all files of a meeting in all languages at once, and 5 % of a core after that. A
 * kept answer counts nothing: to refuse it would cost as much as to give it.
 */
const ALLOWANCE: Rate = { burst: 10_000, perSecond: 50 };
const PRESSED_MS = 200;
/** After heavy work the meeting has the core for so many times as long, and at most for so long, ms. */
const REST = 3;
const REST_AT_MOST_MS = 500;

/** Heavy work is done piece by piece with a rest in between; people take turns, and are charged for the time that it took. */
export type Works = {
  /** Whether this person or address has used up what they may cause for now. */
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
