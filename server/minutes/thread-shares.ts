import { NotNow } from '../failure.ts';
import { createLimiter, type Rate } from '../limiter.ts';

/** For whom a thread works: a person, or the network of a visitor; null: for nobody in particular, such as the server itself. */
export type Asker = string | null;

/**
 * What one person may have the threads of all texts do. `time`: ms that threads take to start, to open a text again, and for
 * a question beyond what is ordinary; typing costs nothing. `atOnce`: threads that work for them at the same time.
 */
export type ThreadLimits = { readonly time: Rate; readonly atOnce: number };
export const THREAD_LIMITS: ThreadLimits = { time: { burst: 20_000, perSecond: 100 }, atOnce: 3 };

export type ThreadShares = {
  /** Throws `NotNow` for who has used up their time. */
  readonly mustHaveTime: (whose: Asker) => void;
  /** Does something that keeps a thread busy. Throws `NotNow` for a person who has had their share. */
  readonly during: <T>(whose: Asker, work: () => Promise<T>) => Promise<T>;
  readonly charge: (whose: Asker, ms: number) => void;
};

export function createThreadShares({ time, atOnce }: ThreadLimits, ticks: () => number): ThreadShares {
  const times = createLimiter(time, ticks);
  const busy = new Map<string, number>();

  function mustHaveTime(whose: Asker): void {
    if (whose !== null && times.isSpent(whose)) throw new NotNow('too-many-messages', 'the share of threads is spent');
  }
  function begin(whose: string): void {
    const already = busy.get(whose) ?? 0;
    if (already >= atOnce) throw new NotNow('too-many-messages', 'threads are busy for this person');
    mustHaveTime(whose);
    busy.set(whose, already + 1);
  }
  function end(whose: string): void {
    const left = (busy.get(whose) ?? 1) - 1;
    if (left > 0) busy.set(whose, left);
    else busy.delete(whose);
  }

  return {
    mustHaveTime,
    async during(whose, work) {
      if (whose === null) return work();
      begin(whose);
      try {
        return await work();
      } finally {
        end(whose);
      }
    },
    charge: (whose, ms) => {
      if (whose !== null) times.charge(whose, ms);
    },
  };
}
