import { type Refusal, refuse } from '../../../shared/decision.ts';
import type { PersonId } from '../../../shared/ids.ts';
import { createLimiter, type Rate } from '../../limiter.ts';

/** So much work, ms, counts as one more: what costs little is bounded by how often, what costs much by how long. */
const MS_OF_ONE = 50;

/** What one person may have done: so often, and so much of it. */
export type Weighed = {
  /** Does it, and counts what it took; refuses `too-many-messages`. */
  readonly do: <T>(person: PersonId, work: () => T | Promise<T>) => Promise<T | Refusal>;
};

export function createWeighed(rate: Rate, ticks: () => number): Weighed {
  const limiter = createLimiter(rate, ticks);
  return {
    async do(person, work) {
      if (!limiter.take(person)) return refuse('too-many-messages');
      const began = performance.now();
      try {
        return await work();
      } finally {
        limiter.charge(person, Math.floor((performance.now() - began) / MS_OF_ONE));
      }
    },
  };
}
