/** So many at once; they come back steadily, so many each second. */
export type Rate = { readonly burst: number; readonly perSecond: number };
/** So many in a window that begins with the first of them; they come back together when it is over. */
export type Quota = { readonly limit: number; readonly windowMs: number };

/** How many are left, of how many at most, and after how many ms there are all again; null: there are all. */
export type Left = { readonly left: number; readonly most: number; readonly opensInMs: number | null };

/** What a key may still do; all of it at first. */
export type Allowance = {
  /** Takes so many; or takes none and answers false: what is refused costs nothing. */
  readonly take: (amount?: number) => boolean;
  /** Takes so many that have been used already, into debt if there are not enough. */
  readonly charge: (amount: number) => void;
  readonly isSpent: () => boolean;
  readonly isFull: () => boolean;
  readonly left: () => Left;
};

/** An allowance for each key, such as a person, a meeting or a network. */
export type Limiter = {
  readonly take: (key: string, amount?: number) => boolean;
  readonly charge: (key: string, amount: number) => void;
  readonly isSpent: (key: string) => boolean;
  readonly left: (key: string) => Left;
  /** For how many keys something is kept. */
  readonly kept: () => number;
};

/** Counts time in ms, and only goes forward. */
type Ticks = () => number;
const ticking: Ticks = () => performance.now();

/** When so many are kept, the full ones are forgotten: a full allowance and none are the same. */
const PRUNED_AT = 1000;
/** The most keys of each limiter; beyond that, those that were asked for longest ago are forgotten. */
const KEPT_AT_MOST = 20_000;
const KEPT_AFTERWARDS = 18_000;

/** What there is, and since when. It is mutable, because each look brings it up to date. */
type State = { tokens: number; at: number };
type Kind = {
  readonly full: number;
  readonly refill: (state: State, time: number) => void;
  readonly fullIn: (state: State, time: number) => number;
};

const flowing = ({ burst, perSecond }: Rate): Kind => ({
  full: burst,
  refill(state, time) {
    state.tokens = Math.min(burst, state.tokens + ((time - state.at) / 1000) * perSecond);
    state.at = time;
  },
  fullIn: ({ tokens }) => ((burst - tokens) / perSecond) * 1000,
});

const counted = ({ limit, windowMs }: Quota): Kind => ({
  full: limit,
  refill(state, time) {
    if (state.tokens < limit && time < state.at + windowMs) return;
    state.tokens = limit;
    state.at = time;
  },
  fullIn: ({ at }, time) => at + windowMs - time,
});

const kindOf = (measure: Rate | Quota): Kind => ('burst' in measure ? flowing(measure) : counted(measure));

export const createAllowance = (measure: Rate | Quota, ticks = ticking): Allowance =>
  allowanceOf(kindOf(measure), ticks);

function allowanceOf({ full, refill, fullIn }: Kind, ticks: Ticks): Allowance {
  const state: State = { tokens: full, at: ticks() };
  function present(): number {
    refill(state, ticks());
    return state.tokens;
  }
  return {
    take(amount = 1) {
      const isThere = present() >= amount;
      if (isThere) state.tokens -= amount;
      return isThere;
    },
    charge(amount) {
      state.tokens = present() - amount;
    },
    isSpent: () => present() <= 0,
    isFull: () => present() >= full,
    left() {
      const left = present();
      const opensInMs = left >= full ? null : fullIn(state, ticks());
      return { left: Math.max(0, Math.floor(left)), most: full, opensInMs };
    },
  };
}

/**
 * The one way in which requests, deeds and sockets are limited. What must outlive a restart is counted in the database
 * (db/letters.ts).
 */
export function createLimiter(measure: Rate | Quota, ticks = ticking): Limiter {
  const kind = kindOf(measure);
  const allowances = new Map<string, Allowance>();
  let pruneAt = PRUNED_AT;

  function prune(): void {
    for (const [key, allowance] of allowances) if (allowance.isFull()) allowances.delete(key);
    if (allowances.size > KEPT_AT_MOST)
      for (const key of [...allowances.keys()].slice(0, -KEPT_AFTERWARDS)) allowances.delete(key);
    pruneAt = Math.min(KEPT_AT_MOST, Math.max(PRUNED_AT, 2 * allowances.size));
  }
  /** The key that was asked for last stands last. */
  function allowanceFor(key: string): Allowance {
    const allowance = allowances.get(key) ?? allowanceOf(kind, ticks);
    allowances.delete(key);
    allowances.set(key, allowance);
    return allowance;
  }
  function using<T>(key: string, use: (allowance: Allowance) => T): T {
    const used = use(allowanceFor(key));
    if (allowances.size > pruneAt) prune();
    return used;
  }

  return {
    take: (key, amount) => using(key, (allowance) => allowance.take(amount)),
    charge: (key, amount) => using(key, (allowance) => allowance.charge(amount)),
    isSpent: (key) => allowances.get(key)?.isSpent() ?? false,
    left: (key) => allowances.get(key)?.left() ?? { left: kind.full, most: kind.full, opensInMs: null },
    kept: () => allowances.size,
  };
}
