/** What is known about somebody's sound after some seconds of speaking. */
export type SoundMeasured = {
  /** Loudness while speaking, dBFS: the root mean square of the louder half; 0 is the most there is. Null before anything was heard. */
  readonly levelDb: number | null;
  /** Part of the time, 0 to 1, in which the sound is cut off because it is too loud. */
  readonly clipped: number;
  /** Part of the packets, 0 to 1, that did not reach the server; null while none were sent. */
  readonly lost: number | null;
  /** To the server and back, ms; null while unknown. */
  readonly roundTripMs: number | null;
};
export type Verdict = 'good' | 'weak' | 'bad';

/** What to do about it; each has one sentence in the dictionaries. */
const ADVICE = ['fine', 'silent', 'too-quiet', 'too-loud', 'losing', 'slow'] as const;
export type Advice = (typeof ADVICE)[number];
export type SoundVerdict = { readonly verdict: Verdict; readonly advice: Advice };

/**
 * Interpreters need more than a telephone gives (ISO 20109 asks 125 Hz to 15 kHz without dropouts): the limits are those beyond
 * which words get lost. Speech near a microphone has some -30 to -12 dBFS; of Opus with FEC and retransmission 3 % of loss is not heard.
 */
const SILENT_DB = -60;
const QUIET_DB = { bad: -48, weak: -38 };
const CLIPPED = { bad: 0.02, weak: 0.002 };
const LOST = { bad: 0.1, weak: 0.03 };
const ROUND_TRIP_MS = { bad: 1500, weak: 600 };

/** F14: the worst of what was measured decides, and the advice is about it; silence comes first, because it hides the rest. */
export function soundVerdict(measured: SoundMeasured): SoundVerdict {
  const { levelDb, clipped, lost, roundTripMs } = measured;
  if (levelDb === null || levelDb < SILENT_DB) return { verdict: 'bad', advice: 'silent' };
  const findings: readonly SoundVerdict[] = [
    { verdict: above(lost ?? 0, LOST), advice: 'losing' },
    { verdict: above(clipped, CLIPPED), advice: 'too-loud' },
    { verdict: below(levelDb, QUIET_DB), advice: 'too-quiet' },
    { verdict: above(roundTripMs ?? 0, ROUND_TRIP_MS), advice: 'slow' },
  ];
  return (
    findings.find(({ verdict }) => verdict === 'bad') ??
    findings.find(({ verdict }) => verdict === 'weak') ?? { verdict: 'good', advice: 'fine' }
  );
}

/** How well sound comes when this part, 0 to 1, is lost. A line that was worse is better again once it is well below the limit. */
export function lossVerdict(lost: number, before: Verdict = 'good'): Verdict {
  const now = above(lost, LOST);
  return RANK[now] < RANK[before] ? above(lost / SURELY, LOST) : now;
}
/** How well sound comes when this part had to be sent once more: it is heard late, and some of it too late. */
export const mendedVerdict = (missed: number, before: Verdict = 'good'): Verdict =>
  lossVerdict(missed, before === 'good' ? 'good' : 'bad') === 'bad' ? 'weak' : 'good';

/** With few packets: what cannot be chance. */
const NO_CHANCE = 3;
const SUDDENLY = { bad: 0.2, weak: 0.1 };
export function suddenVerdict({ sent, lost, missed }: Readonly<Record<'sent' | 'lost' | 'missed', number>>): Verdict {
  if (missed * sent < NO_CHANCE || missed < SUDDENLY.weak) return 'good';
  return lost >= SUDDENLY.bad ? 'bad' : 'weak';
}
export const roundTripVerdict = (roundTripMs: number): Verdict => above(roundTripMs, ROUND_TRIP_MS);

export const worstOf = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce<Verdict>((worst, one) => (RANK[one] > RANK[worst] ? one : worst), 'good');

export const isWorse = (one: Verdict, than: Verdict): boolean => RANK[one] > RANK[than];

const RANK = { good: 0, weak: 1, bad: 2 } as const satisfies Record<Verdict, number>;
const SURELY = 0.67;

type Limits = { readonly bad: number; readonly weak: number };
const above = (value: number, { bad, weak }: Limits): Verdict =>
  value >= bad ? 'bad' : value >= weak ? 'weak' : 'good';
const below = (value: number, { bad, weak }: Limits): Verdict =>
  value <= bad ? 'bad' : value <= weak ? 'weak' : 'good';
