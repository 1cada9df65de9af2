import { type Arriving, arriving, type Coming, opened } from '../../../shared/floor/sound/arrival.ts';
import { isWorse, roundTripVerdict, type Verdict, worstOf } from '../../../shared/floor/sound/sound-verdict.ts';
import type { SoundReceived } from './sound-stats.ts';

/** How the line brings what this device is to hear. `idle`: nobody is to be heard, and nothing else is known. */
export type Reception = Coming | 'idle';
type Look = SoundReceived & { readonly at: number };
export type Receiving = {
  readonly reception: Reception;
  /** Null while nobody is to be heard. */
  readonly arriving: Arriving | null;
  readonly looks: readonly Look[];
};

export const NOTHING_TO_HEAR: Receiving = { reception: 'idle', arriving: null, looks: [] };

const LOOKED_BACK_MS = 4000;
/** Packets from one look to the next: of a silence one comes. */
const SPEECH = 4;
const FEWEST_TO_JUDGE = 3;
/** Parts of what was played that the browser made up. */
const CONCEALED = { bad: 0.05, weak: 0.015 };

/** `there`: how the sound that is expected here reaches the server; null: there is none (F33). */
export function receiving(before: Receiving, look: Look, there: Verdict | null): Receiving {
  if (there === null) return { ...NOTHING_TO_HEAR, reception: ofTheLine(look) };
  const looks = [...before.looks.filter(({ at }) => at >= look.at - LOOKED_BACK_MS), look];
  const now = before.arriving ? arriving(before.arriving, look) : opened(look);
  const here = worse(known(now.arrival, before.reception), looks);
  return { reception: ownPart(here, there, look), arriving: now, looks };
}

/** What was lost before the server is not the fault of this line. */
function ownPart(here: Coming, there: Verdict, { roundTripMs }: Look): Coming {
  if (here === 'none' || here === 'awaited' || isWorse(here, there)) return here;
  return roundTripVerdict(roundTripMs ?? 0);
}

/** While it is not known yet how they are heard, the line is as it was. */
const known = (arrival: Coming, before: Reception): Coming =>
  arrival === 'awaited' && before !== 'idle' && before !== 'none' ? before : arrival;

const ofTheLine = ({ roundTripMs }: Look): Reception => (roundTripMs === null ? 'idle' : roundTripVerdict(roundTripMs));

function worse(arrival: Coming, looks: readonly Look[]): Coming {
  return arrival === 'none' || arrival === 'awaited' ? arrival : worstOf([arrival, ofConcealment(looks)]);
}

/** Where sound begins and ends, something is always made up: it counts only in the middle of speech. */
function ofConcealment(looks: readonly Look[]): Verdict {
  const steps = looks.slice(1).map((look, n) => since(looks[n] ?? look, look));
  const amid = steps.filter((_, n) =>
    [steps[n - 1], steps[n], steps[n + 1]].every((step) => (step?.packets ?? 0) >= SPEECH),
  );
  const sum = (of: 'samples' | 'madeUp') => amid.reduce((all, step) => all + step[of], 0);
  if (amid.length < FEWEST_TO_JUDGE) return 'good';
  const part = sum('madeUp') / Math.max(1, sum('samples'));
  return part >= CONCEALED.bad ? 'bad' : part >= CONCEALED.weak ? 'weak' : 'good';
}

const since = (before: Look, now: Look) => ({
  packets: now.packets - before.packets,
  samples: now.samples - before.samples,
  madeUp: now.madeUp - before.madeUp,
});
