import { NotNow } from '../failure.ts';
import { createFairQueue, type FairQueue } from '../fair-queue.ts';
import { createLimiter, type Limiter, type Rate } from '../limiter.ts';

/** For whom a thread works: a person, or the network of a visitor; null: for nobody in particular, such as the server itself. */
export type Asker = string | null;

/**
 * What one person may have the threads of all texts do. `time`: ms that threads take to start, to open a text again, and for
 * a question beyond what is ordinary; typing costs nothing. `atOnce`: threads that work for them at the same time.
 */
export type ThreadLimits = { readonly time: Rate; readonly atOnce: number };
export const THREAD_LIMITS: ThreadLimits = { time: { burst: 20_000, perSecond: 100 }, atOnce: 3 };

export class ThreadShares {
  readonly #times: Limiter;
  readonly #atOnce: number;
  readonly #writing = new Map<string, number>();
  readonly #reading = new Map<string, { readonly queue: FairQueue; count: number }>();

  constructor({ time, atOnce }: ThreadLimits, ticks: () => number) {
    this.#times = createLimiter(time, ticks);
    this.#atOnce = atOnce;
  }

  charge(whose: Asker, ms: number): void {
    if (whose !== null) this.#times.charge(whose, ms);
  }

  /** Writes something, which keeps a thread busy. Throws `NotNow` for a person who has had their share. */
  async during<T>(whose: Asker, work: () => Promise<T>): Promise<T> {
    if (whose === null) return work();
    this.#begin(whose);
    try {
      return await work();
    } finally {
      this.#end(whose);
    }
  }

  /** The same for readers, who wait for each other: many may be behind one network. `signal`: aborted when they wait no more. */
  async reading<T>(whose: Asker, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (whose === null) return work();
    const those = this.#reading.get(whose) ?? { queue: createFairQueue(this.#atOnce), count: 0 };
    this.#reading.set(whose, those);
    those.count += 1;
    try {
      return await those.queue.run(
        () => {
          this.mustHaveTime(whose);
          return work();
        },
        '',
        signal,
      );
    } finally {
      those.count -= 1;
      if (those.count === 0) this.#reading.delete(whose);
    }
  }

  /** How many of their readings are asked for: those that wait, and those that are under way. */
  waiting = (whose: Asker): number => (whose === null ? 0 : (this.#reading.get(whose)?.count ?? 0));

  isSpent = (whose: Asker): boolean => whose !== null && this.#times.isSpent(whose);

  /** Throws `NotNow` for a person who has had their share. */
  mustHaveTime(whose: Asker): void {
    if (whose !== null && this.#times.isSpent(whose))
      throw new NotNow('too-many-messages', 'the share of threads is spent');
  }

  #begin(whose: string): void {
    const already = this.#writing.get(whose) ?? 0;
    if (already >= this.#atOnce) throw new NotNow('too-many-messages', 'threads are busy for this person');
    this.mustHaveTime(whose);
    this.#writing.set(whose, already + 1);
  }

  #end(whose: string): void {
    const left = (this.#writing.get(whose) ?? 1) - 1;
    if (left > 0) this.#writing.set(whose, left);
    else this.#writing.delete(whose);
  }
}
