/** How closely a connection is watched: not at all, since one is heard by it, or since something that should arrive by it does not. */
export type Care = 'resting' | 'heard' | 'in-doubt';

/** What is known of a connection that is asked whether it lives. All times are ms of a clock that only counts. */
export type Pulse = {
  readonly lookedAt: number;
  readonly askedAt: number;
  /** When the questions left that have no answer yet. */
  readonly open: readonly number[];
  /** How long the last answers took. */
  readonly took: readonly number[];
  /** How often it was given up and did not live long after that. */
  readonly deaths: number;
};
const NEVER = Number.NEGATIVE_INFINITY;
export const UNKNOWN_PULSE: Pulse = { lookedAt: NEVER, askedAt: NEVER, open: [], took: [], deaths: 0 };

/** What to do after a look. */
export type Beat = { readonly pulse: Pulse; readonly act: 'wait' | 'ask' | 'give-up' };

const ASK_EVERY_MS = 1000;
/** On a connection that answers at once. */
const SILENT_FOR_MS = { heard: 2500, 'in-doubt': 1500 } as const;
/** TCP sends lost data again after some 1.5 round trips, and what is lost again after 3 more; and what was late may be later. */
const ON_TOP_MS = 1000;
const ROUND_TRIPS = 6;
const TIMES_SLOWEST = 2;
const KEPT = 30;
/** By then the transport itself has noticed. */
const LONGEST_MS = 20_000;
/** A page that looks so late was asleep, throttled or busy: the answers may be there, unread. */
const LATE_MS = 1500;
/** So many answers show that giving up was right. */
const ALIVE_AFTER = 3;

/**
 * Asks a connection for a sign of life, twice at least before it is given up: within 3.5 s when it is quick, later the slower it was. What dies
 * again at once is given twice the time, so that a transfer which fills a thin line comes to its end. `roundTrip`: the shortest known, ms.
 */
export function look(pulse: Pulse, care: Care, now: number, roundTrip: number): Beat {
  const wasLate = now - pulse.lookedAt > LATE_MS;
  const looked = { ...pulse, lookedAt: now, open: wasLate || care === 'resting' ? [] : pulse.open };
  const oldest = looked.open[0] ?? now;
  if (care === 'resting') return { pulse: looked, act: 'wait' };
  if (now - oldest >= patienceWith(looked, care, roundTrip)) return { pulse: givenUp(looked), act: 'give-up' };
  if (now - looked.askedAt < ASK_EVERY_MS) return { pulse: looked, act: 'wait' };
  return { pulse: { ...looked, askedAt: now, open: [...looked.open, now] }, act: 'ask' };
}

/** The question that left at `asked` is answered, and with it all before it: a connection keeps its order. */
export function answered(pulse: Pulse, asked: number, now: number): Pulse {
  const took = [...pulse.took, now - asked].slice(-KEPT);
  const lives = took.length >= ALIVE_AFTER;
  return { ...pulse, open: pulse.open.filter((at) => at > asked), took, deaths: lives ? 0 : pulse.deaths };
}

function patienceWith({ took, deaths }: Pulse, care: Exclude<Care, 'resting'>, roundTrip: number): number {
  const shortest = Math.min(...took, roundTrip);
  const late = Math.max(Number.isFinite(shortest) ? ROUND_TRIPS * shortest : 0, TIMES_SLOWEST * Math.max(0, ...took));
  const once = Math.max(SILENT_FOR_MS[care], ON_TOP_MS + late);
  return Math.min(LONGEST_MS, once * 2 ** deaths);
}

/** What the next connection is like is not known. */
const givenUp = (pulse: Pulse): Pulse => ({ ...pulse, askedAt: NEVER, open: [], took: [], deaths: pulse.deaths + 1 });
