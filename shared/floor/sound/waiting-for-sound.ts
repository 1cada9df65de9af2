/** How many times the same packet may be sent while sound waits, 0 to 3, and for how long nothing has been missing, ms. */
export type Waiting = { readonly sendings: number; readonly wholeForMs: number };
/**
 * What came lately. `madeUp`: the part of the sound that the browser had to invent because it had not come in time, 0 to 1.
 * `missed`: whether the browser found packets missing, also those that came when it asked for them again; null where the browser
 * does not say.
 */
export type Came = {
  readonly madeUp: number;
  readonly missed: boolean | null;
  readonly forMs: number;
  readonly roundTripMs: number;
};

/** A packet holds 60 ms of speech: a missing one is noticed only when the next one comes, and somebody looks. */
const NOTICED_MS = 120;
/** A person who waits longer does not follow the discussion. */
const LONGEST_MS = 1000;
const MOST_SENDINGS = 3;
/** More than this is heard; less is no reason to wait. */
const HOLES = 0.01;
const HARDLY_ANY = 0.002;
/** When it is known that nothing was missing, it need not wait as long as when only no holes were heard. */
const CALM_AFTER_MS = { known: 10_000, guessed: 30_000 };

export const NO_WAITING: Waiting = { sendings: 0, wholeForMs: 0 };

/**
 * F35: waits for one sending more while holes are heard from loss, and for one less when nothing has been missing for a while. The
 * browser itself waits for sound that only comes late.
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

/** How many sendings can come in time. */
const possible = (roundTripMs: number): number => Math.floor((LONGEST_MS - NOTICED_MS) / Math.max(1, roundTripMs));

/**
 * ms; null: no longer than the browser itself finds right, also when a second sending would come too late. Where sending again
 * cannot come in time, it waits as long as it may: the browser asks each 120 ms, and its questions are lost as well.
 */
export function waitFor({ sendings }: Waiting, roundTripMs: number): number | null {
  const most = possible(roundTripMs);
  if (sendings === 0 || most === 0) return null;
  return sendings > most ? LONGEST_MS : Math.round(sendings * roundTripMs + NOTICED_MS);
}

/** Whether what was lost can be there, sent once more, before it is to be heard. */
export const comesInTime = (roundTripMs: number): boolean => roundTripMs + NOTICED_MS <= LONGEST_MS;
