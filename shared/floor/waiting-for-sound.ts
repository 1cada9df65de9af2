/** For how many sendings of the same packet sound waits, 0 to 3, and for how long it has come without holes, ms. */
export type Waiting = { readonly sendings: number; readonly wholeForMs: number };
/** What came lately: `madeUp` is the part of the sound that the browser had to invent because it had not come in time, 0 to 1. */
export type Came = { readonly madeUp: number; readonly forMs: number };

/** A packet holds 60 ms of speech: only when the next one comes is it seen that one is missing, and somebody has to look. */
const NOTICED_MS = 120;
/** Whoever waits longer does not follow what is going on. */
const LONGEST_MS = 1000;
const MOST_SENDINGS = 3;
/** More than this is heard; less than that is no reason to wait. */
const HOLES = 0.01;
const HARDLY_ANY = 0.002;
const CALM_AFTER_MS = 30_000;

export const NO_WAITING: Waiting = { sendings: 0, wholeForMs: 0 };

/** F35: waits for one sending more while holes are heard, and for one less when there have been none for long. */
export function waitingAfter({ sendings, wholeForMs }: Waiting, { madeUp, forMs }: Came): Waiting {
  if (madeUp > HOLES) return { sendings: Math.min(sendings + 1, MOST_SENDINGS), wholeForMs: 0 };
  if (madeUp > HARDLY_ANY) return { sendings, wholeForMs: 0 };
  const whole = wholeForMs + forMs;
  return whole < CALM_AFTER_MS
    ? { sendings, wholeForMs: whole }
    : { sendings: Math.max(0, sendings - 1), wholeForMs: 0 };
}

/** ms; null: no longer than the browser finds right by itself, which is also so where a second sending would come too late. */
export function waitFor({ sendings }: Waiting, roundTripMs: number): number | null {
  const possible = Math.floor((LONGEST_MS - NOTICED_MS) / Math.max(1, roundTripMs));
  const awaited = Math.min(sendings, possible);
  return awaited === 0 ? null : Math.round(awaited * roundTripMs + NOTICED_MS);
}

/** Whether what was lost can be there, sent once more, before it is to be heard. */
export const comesInTime = (roundTripMs: number): boolean => roundTripMs + NOTICED_MS <= LONGEST_MS;
