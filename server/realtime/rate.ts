/** So many at once, and so many more each second. */
export type Rate = { readonly burst: number; readonly perSecond: number };

/**
 * Of one connection, whatever is in the packets: far above what a client sends that brings minutes and media in together. And in
 * characters, of packets that are words and have to be parsed: of one person, and of a connection before it is let in.
 */
export type FloodLimits = {
  readonly packets: Rate;
  readonly bytes: Rate;
  readonly words: Rate;
  readonly wordsOfStranger: Rate;
};

/** Of one person, however many sessions and sockets they have. Never of an address: a hall shares one. */
export type Limits = {
  readonly commands: Rate;
  /** Joining and catching up cost the server more than a command. */
  readonly joins: Rate;
  readonly socketsPerPerson: number;
  readonly flood: FloodLimits;
};
export const LIMITS: Limits = {
  commands: { burst: 60, perSecond: 15 },
  joins: { burst: 40, perSecond: 4 },
  socketsPerPerson: 40,
  flood: {
    packets: { burst: 1000, perSecond: 200 },
    bytes: { burst: 16 * 1024 * 1024, perSecond: 8 * 1024 * 1024 },
    words: { burst: 1024 * 1024, perSecond: 64 * 1024 },
    wordsOfStranger: { burst: 4096, perSecond: 512 },
  },
};

/** When so many are kept, those that are full again go: a full bucket and none are the same. */
const PRUNED_AT = 1000;

/** A bucket of tokens, full at first. `now`: ms, of any clock that only goes forward. */
export function createBucket(rate: Rate, now: () => number = () => performance.now()) {
  let tokens = rate.burst;
  let at = now();

  function fill(): number {
    const time = now();
    tokens = Math.min(rate.burst, tokens + ((time - at) / 1000) * rate.perSecond);
    at = time;
    return tokens;
  }
  return {
    /** Takes so many, or none and answers false: what is refused costs nothing. */
    take(amount = 1): boolean {
      const allowed = fill() >= amount;
      if (allowed) tokens -= amount;
      return allowed;
    },
    /** Takes so many that have been used already, into debt if need be. */
    charge(amount: number): void {
      tokens = fill() - amount;
    },
    isSpent: (): boolean => fill() <= 0,
    isFull: (): boolean => fill() >= rate.burst,
  };
}

/** A bucket for each name. */
export function createBuckets(rate: Rate, now: () => number = () => performance.now()) {
  const buckets = new Map<string, ReturnType<typeof createBucket>>();
  let pruneAt = PRUNED_AT;

  function prune(): void {
    for (const [name, bucket] of buckets) if (bucket.isFull()) buckets.delete(name);
    pruneAt = Math.max(PRUNED_AT, 2 * buckets.size);
  }

  function bucketOf(name: string): ReturnType<typeof createBucket> {
    const bucket = buckets.get(name) ?? createBucket(rate, now);
    buckets.set(name, bucket);
    return bucket;
  }

  return {
    take(name: string, amount = 1): boolean {
      const allowed = bucketOf(name).take(amount);
      if (buckets.size > pruneAt) prune();
      return allowed;
    },
    charge(name: string, amount: number): void {
      bucketOf(name).charge(amount);
      if (buckets.size > pruneAt) prune();
    },
    isSpent: (name: string): boolean => buckets.get(name)?.isSpent() ?? false,
    kept: (): number => buckets.size,
  };
}

/** Whether somebody may do something once more, by name. */
export function createLimit(rate: Rate): (who: string) => boolean {
  const buckets = createBuckets(rate);
  return (who) => buckets.take(who);
}
