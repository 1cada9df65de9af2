export const QUARTER_MS = 15 * 60 * 1000;
const KEPT_AT_MOST = 20_000;

type Count = { readonly taken: number; readonly until: number };

/** So many for each key, such as an account: at most `limit` in `windowMs`, then none until the window is over. */
export function createQuota(limit: number, windowMs: number, ticks: () => number) {
  const counts = new Map<string, Count>();

  const current = (key: string): Count => {
    const count = counts.get(key);
    return count && count.until > ticks() ? count : { taken: 0, until: ticks() + windowMs };
  };
  const dropOld = (): void => {
    for (const [key, { until }] of counts) if (until <= ticks() || counts.size > KEPT_AT_MOST) counts.delete(key);
  };

  return {
    /** Takes one, if there is one left. */
    take(key: string): boolean {
      const { taken, until } = current(key);
      if (taken >= limit) return false;
      counts.set(key, { taken: taken + 1, until });
      if (counts.size > KEPT_AT_MOST) dropOld();
      return true;
    },
    /** How many are left, and in how long there are all again; null: there are. */
    left(key: string): { readonly left: number; readonly opensInMs: number | null } {
      const { taken, until } = current(key);
      return { left: limit - taken, opensInMs: taken === 0 ? null : until - ticks() };
    },
  };
}

export type Quota = ReturnType<typeof createQuota>;
