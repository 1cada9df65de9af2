import { setTimeout as rest } from 'node:timers/promises';
import { refuse } from '../../../shared/decision.ts';
import { createFairQueue, type FairQueue, SENT_AWAY } from '../../fair-queue.ts';
import { createLimiter, type Rate } from '../../limiter.ts';
import type { Asking } from '../sessions/who-asks.ts';
import type { Made } from './kept-bytes.ts';

/**
 * How much work an answer is. `light`: some milliseconds, once for everybody after each change; `heavy`: may make the meeting wait;
 * `pressed`: most of it in the press, a process of its own.
 */
export type Work = 'light' | 'heavy' | 'pressed';

/**
 * For one person, in ms of a core: all files of a meeting in all languages at once, and 5 % of a core after that. A
 * kept answer counts nothing: to refuse it would cost as much as to give it.
 */
const ALLOWANCE: Rate = { burst: 10_000, perSecond: 50 };
const PRESSED_MS = 200;
/** After heavy work the meeting has the core for so many times as long, and at most for so long, ms. */
const REST = 3;
const REST_AT_MOST_MS = 500;

/** So many things of one network wait; then the one that has waited longest is given up. */
const WAITING_OF_NETWORK = 40;
/** Of visitors, so much stands before the press at once. */
const PRESSED_AT_ONCE = 4;

/** For whom it is done, and under which name it waits among others of a network. */
export type WorkFor = Asking & { readonly what: string };

/**
 * Heavy work is done piece by piece with a rest in between. People take turns, and are charged for the time that it took. Visitors
 * cannot be told apart: their network takes turns as one person does, and what they ask for takes turns within it, so that nobody is
 * refused because of what others there have asked for (B4).
 */
export type Works = {
  /** Whether this person has used up what they may cause for now. */
  readonly isSpent: (asking: Asking) => boolean;
  readonly do: (work: Work, by: WorkFor, make: () => Promise<Made>) => Promise<Made>;
};

export function createWorks(ticks: () => number): Works {
  const allowances = createLimiter(ALLOWANCE, ticks);
  const [queue, presses] = [createFairQueue(1), createFairQueue(PRESSED_AT_ONCE)];

  const heavy = async (by: WorkFor, make: () => Promise<Made>): Promise<Made> =>
    new Promise((resolve, reject) => {
      const work = async (): Promise<void> => {
        const began = performance.now();
        await make().then(resolve, reject);
        const took = performance.now() - began;
        if (!by.isVisitor) allowances.charge(by.whose, took);
        await rest(Math.min(REST * took, REST_AT_MOST_MS), undefined, { ref: false });
      };
      void inTurn(queue, by, work).then((done) => done === SENT_AWAY && resolve(refuse('too-many-messages')));
    });

  async function pressed(by: WorkFor, make: () => Promise<Made>): Promise<Made> {
    if (by.isVisitor) return orRefused(await inTurn(presses, by, make));
    allowances.charge(by.whose, PRESSED_MS);
    return make();
  }

  return {
    isSpent: ({ whose, isVisitor }) => !isVisitor && allowances.isSpent(whose),
    do(work, by, make) {
      if (work === 'heavy') return heavy(by, make);
      return work === 'pressed' ? pressed(by, make) : make();
    },
  };
}

function inTurn<T>(queue: FairQueue, { whose, what, isVisitor }: WorkFor, work: () => Promise<T>) {
  if (!isVisitor) return queue.runUnlessSentAway(work, whose);
  if (queue.names(whose) >= WAITING_OF_NETWORK) queue.sendAway(whose);
  return queue.runUnlessSentAway(work, [whose, what]);
}

const orRefused = (done: Made | typeof SENT_AWAY): Made => (done === SENT_AWAY ? refuse('too-many-messages') : done);
