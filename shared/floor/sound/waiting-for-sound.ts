/** For how many sendings of the same packet sound waits, 0 to 3, and for how long nothing has been missing, ms. */
export type Waiting = { readonly sendings: number; readonly wholeForMs: number };
/**
 * What came lately: `madeUp` is the part of the sound that the browser had to invent because it had not come in time, 0 to 1; `missed`:
 * whether it found packets missing, those included that came when it asked for them again; null where it does not say.
 */
export type Came = {
  readonly madeUp: number;
  readonly missed: boolean | null;
  readonly forMs: number;
  readonly roundTripMs: number;
};

/** A packet holds 60 ms of speech: only when the next one comes is it seen that one is missing, and somebody has to look. */
const NOTICED_MS = 120;
/** A person who waits longer does not follow what is going on. */
const LONGEST_MS = 1000;
const MOST_SENDINGS = 3;
/** More than this is heard; less than that is no reason to wait. */
const HOLES = 0.01;
const HARDLY_ANY = 0.002;
/** A person who knows that nothing was missing at all need not wait as long as who only heard no holes. */
const CALM_AFTER_MS = { known: 10_000, guessed: 30_000 };

export const NO_WAITING: Waiting = { sendings: 0, wholeForMs: 0 };

/**
 * F35: waits for one sending more while holes are heard of what was lost, and for one less when nothing has been missing for a while. Sound
 * that only comes late is the browser's own to wait for, which it does.
 */
export function waitingAfter({ sendings, wholeForMs }: Waiting, came: Came): Waiting {
  const { madeUp, missed, forMs, roundTripMs } = came;
  if (madeUp > HOLES && missed !== false)
    return { sendings: Math.min(sendings + 1, MOST_SENDINGS, possible(roundTripMs) + 1), wholeForMs: 0 };
  if (missed ?? madeUp > HARDLY_ANY) return { sendings, wholeForMs: 0 };
  const whole = wholeForMs + forMs;
  return whole < (missed === null ? CALM_AFTER_MS.guessed : CALM_AFTER_MS.known)
    ? { sendings, wholeForMs: whole }
    : { sendings: Math.max(0, sendings - 1), wholeForMs: 0 };
}

/** So many sendings can come in time. */
const possible = (roundTripMs: number): number => Math.floor((LONGEST_MS - NOTICED_MS) / Math.max(1, roundTripMs));

/**
 * ms; null: no longer than the browser finds right by itself, which is also so where a second sending would come too late. Beyond the
 * sendings that are possible it waits as long as may be: the browser asks each 120 ms, and what it asks is lost as well.
 */
export function waitFor({ sendings }: Waiting, roundTripMs: number): number | null {
  const most = possible(roundTripMs);
  if (sendings === 0 || most === 0) return null;
  return sendings > most ? LONGEST_MS : Math.round(sendings * roundTripMs + NOTICED_MS);
}

/** Whether what was lost can be there, sent once more, before it is to be heard. */
export const comesInTime = (roundTripMs: number): boolean => roundTripMs + NOTICED_MS <= LONGEST_MS;
