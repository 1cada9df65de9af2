import { lossVerdict, mendedVerdict, suddenVerdict, type Verdict, worstOf } from './sound-verdict.ts';

/**
 * What has been counted of somebody's sound up to a moment (ms): packets that came; packets that have not come, though later ones
 * have; and, of those that came, how many had been missed and were sent once more.
 */
export type PacketCount = {
  readonly packets: number;
  readonly lost: number;
  readonly mended: number;
  readonly at: number;
};
/** How the sound of an open microphone comes. `awaited`: it was opened a moment ago; `none`: nothing comes. */
export type Coming = 'awaited' | 'none' | Verdict;
/**
 * Why no sound is expected: the person has shut their microphone (`muted`), or it is not open yet (`unopened`), for example because
 * the browser asks for permission.
 */
export type Shut = 'muted' | 'unopened';
/** How somebody's sound arrives at the server. */
export type Arrival = Coming | Shut;
/** Null where there is nothing to judge. */
export const verdictIn = (arrival: Arrival): Verdict | null =>
  arrival === 'good' || arrival === 'weak' || arrival === 'bad' ? arrival : null;
/**
 * `counts`: oldest first, only the last ones. `grewAt`: when something came last; before anything has come, when the microphone was
 * opened.
 */
export type Arriving = {
  readonly arrival: Coming;
  readonly counts: readonly PacketCount[];
  readonly grewAt: number;
  /** Whether little came last: Opus sends a packet each 400 ms in a silence, and some fifty each second of speech. */
  readonly isQuiet: boolean;
};

/** In speech, three packets of a silence that may have begun; in a silence, four. */
const NONE_AFTER_MS = { speech: 1250, silence: 1650 } as const;
/** From the opening until the first packet: the speaker has to hear of it first, and then the sound has to arrive. */
const AWAITED_MS = 2500;
/** How long, at most, a speaker is told that it connects. */
const DUE_MS = 2000;
/** Fewer come of a silence, and more of speech. */
const QUIET_PACKETS_PER_S = 10;
const LOOKED_BACK_MS = 5000;
/** A line that is much worse than before shows sooner. */
const SUDDENLY_MS = 1500;
/** With fewer packets, or fewer lost, the loss is chance. */
const FEWEST_TO_JUDGE = 40;
const FEWEST_LOST = 4;

export const opened = (count: PacketCount): Arriving => ({
  arrival: 'awaited',
  counts: [count],
  grewAt: count.at,
  isQuiet: false,
});

/** F33: what the next count, taken some 250 ms after the last, says of it. */
export function arriving(before: Arriving, count: PacketCount): Arriving {
  const last = before.counts.at(-1) ?? count;
  const grown = count.packets - last.packets;
  // What was missed while nothing came has been told already.
  const lookedBack = before.arrival === 'none' && grown > 0 ? [] : before.counts;
  const counts = [...lookedBack.filter(({ at }) => at >= count.at - LOOKED_BACK_MS), count];
  if (grown > 0) {
    return { arrival: howWell(before.arrival, counts), counts, grewAt: count.at, isQuiet: isQuiet(counts) };
  }
  return { ...before, arrival: stillIs(before, count.at), counts };
}

/** By the last two looks: speech may have ended at the beginning of one. */
function isQuiet(counts: readonly PacketCount[]): boolean {
  const [first, last] = [counts.at(-3) ?? counts[0], counts.at(-1)];
  if (!first || !last) return false;
  return (last.packets - first.packets) * 1000 < QUIET_PACKETS_PER_S * (last.at - first.at);
}

function stillIs({ arrival, grewAt, isQuiet: isSilence }: Arriving, at: number): Coming {
  const patience = arrival === 'awaited' ? AWAITED_MS : NONE_AFTER_MS[isSilence ? 'silence' : 'speech'];
  return at - grewAt >= patience ? 'none' : arrival;
}

/** By the part lost; as before when there is too little to judge by. A line that loses much is not good, even if it is mended. */
function howWell(before: Coming, counts: readonly PacketCount[]): Verdict {
  const known = before === 'awaited' || before === 'none' ? 'good' : before;
  const last = counts.at(-1);
  if (!last) return known;
  const lately = missing(counts.filter(({ at }) => at >= last.at - SUDDENLY_MS));
  const all = missing(counts);
  const isChance = all.sent < FEWEST_TO_JUDGE || (known === 'good' && all.missed * all.sent < FEWEST_LOST);
  const settled = isChance ? known : worstOf([lossVerdict(all.lost, known), mendedVerdict(all.missed, known)]);
  return worstOf([settled, suddenVerdict(lately)]);
}

/** Parts, 0 to 1, of what was sent from the first count to the last: `lost` has not come, `missed` not at first. */
function missing(counts: readonly PacketCount[]): {
  readonly sent: number;
  readonly lost: number;
  readonly missed: number;
} {
  const [first, last] = [counts[0], counts.at(-1)];
  if (!first || !last) return { sent: 0, lost: 0, missed: 0 };
  const lost = Math.max(0, last.lost - first.lost);
  const sent = Math.max(1, last.packets - first.packets + lost);
  return { sent, lost: lost / sent, missed: (lost + last.mended - first.mended) / sent };
}

/**
 * Whether a speaker is heard, for the speaker: what the server has said about their microphone, and whether anything at all comes
 * back from it. What was said before they were to be heard, `dueForMs` ago, says nothing yet; a line that is not there after a
 * moment brings nothing.
 */
export type OwnArrival = 'awaited' | 'arrives' | 'lost';
export type OwnFacts = { readonly said: Arrival | null; readonly isAnswered: boolean; readonly dueForMs: number };

export function ownArrival({ said, isAnswered, dueForMs }: OwnFacts): OwnArrival {
  if (!isAnswered) return 'lost';
  if (said === null || verdictIn(said) === null) return dueForMs < DUE_MS ? 'awaited' : 'lost';
  return 'arrives';
}
