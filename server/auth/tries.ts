export const QUARTER_MS = 15 * 60 * 1000;
const KEPT_AT_MOST = 20_000;

type Count = { readonly tries: number; readonly until: number };

/** Counts tries by key, such as an account: at most `limit` in `windowMs`, then none until the window is over. */
export function createTries(limit: number, windowMs: number, now: () => number) {
  const counts = new Map<string, Count>();

  const current = (key: string): Count => {
    const count = counts.get(key);
    return count && count.until > now() ? count : { tries: 0, until: now() + windowMs };
  };
  const dropOld = (): void => {
    for (const [key, { until }] of counts) if (until <= now() || counts.size > KEPT_AT_MOST) counts.delete(key);
  };

  const allows = (key: string): boolean => current(key).tries < limit;
  const count = (key: string): void => {
    const { tries, until } = current(key);
    counts.set(key, { tries: tries + 1, until });
    if (counts.size > KEPT_AT_MOST) dropOld();
  };

  return {
    /** Whether one more is allowed. */
    allows,
    count,
    /** Counts one more, if it is allowed. */
    take(key: string): boolean {
      const allowed = allows(key);
      if (allowed) count(key);
      return allowed;
    },
    forget: (key: string): void => void counts.delete(key),
  };
}
