/** So many at once, and so many more each second. */
export type Rate = { readonly burst: number; readonly perSecond: number };

/** Of one connection, whatever is in the packets: far above what a client sends that brings minutes and media in together. */
export type FloodLimits = { readonly packets: Rate; readonly bytes: Rate };

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
  },
};

/** When so many are kept, those that are full again go: a full bucket and none are the same. */
const PRUNED_AT = 1000;

/** A token bucket for each name. `now`: ms, of any clock that only goes forward. */
export function createBuckets(rate: Rate, now: () => number = () => performance.now()) {
  const buckets = new Map<string, { tokens: number; at: number }>();
  let pruneAt = PRUNED_AT;

  const filled = ({ tokens, at }: { tokens: number; at: number }, time: number) =>
    Math.min(rate.burst, tokens + ((time - at) / 1000) * rate.perSecond);

  function prune(time: number): void {
    for (const [name, bucket] of buckets) if (filled(bucket, time) >= rate.burst) buckets.delete(name);
    pruneAt = Math.max(PRUNED_AT, 2 * buckets.size);
  }

  return {
    /** Takes one; false when there is none. */
    take(name: string): boolean {
      const time = now();
      const bucket = buckets.get(name) ?? { tokens: rate.burst, at: time };
      const tokens = filled(bucket, time);
      const allowed = tokens >= 1;
      buckets.set(name, { tokens: allowed ? tokens - 1 : tokens, at: time });
      if (buckets.size > pruneAt) prune(time);
      return allowed;
    },
    kept: (): number => buckets.size,
  };
}
