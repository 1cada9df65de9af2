import { type Outcome, standing } from '../carrying/outcome.ts';
import { outcomesIn } from '../carrying/outcomes.ts';
import type { VersionTexts } from '../carrying/own-version.ts';
import type { Accepted, Left, Rewrite, Taken } from './accepted.ts';
import { type Passage, type Placed, reworded } from './reworded.ts';

export type WithAccepted<P, S> = {
  /** Without those of which nothing is left. */
  readonly passages: readonly P[];
  /** The suggestions whose wording the passages have now, whoever wrote it into them. */
  readonly taken: readonly Taken<S>[];
  /** Somebody has to look at them. */
  readonly left: readonly Left<S>[];
  /** Step by step, what made these passages of those that were given. */
  readonly rewrites: readonly Rewrite<S>[];
};

/**
 * The passages of a version in the making with the wordings that were accepted and that no version has taken yet (N15). `textsOf`: the
 * published versions, on which they were suggested.
 */
export function withAccepted<P extends Passage, S extends Accepted>(
  passages: readonly P[],
  accepted: readonly S[],
  textsOf: VersionTexts,
): WithAccepted<P, S> {
  const outcomeOf = outcomesIn(NEXT, (version) => (version === NEXT ? passages : textsOf(version)));
  const fates = accepted.map((suggestion) => fateOf(suggestion, outcomeOf(suggestion) ?? UNKNOWN));
  const { kept, left } = apart(fates.flatMap(({ placed }) => placed));
  const made = passages.map((passage) => reworded(passage, kept));
  const rewrites = made.flatMap((each) => each.rewrites);
  const taken: readonly Taken<S>[] = [...fates.flatMap((fate) => fate.taken), ...rewrites];
  return {
    passages: made.flatMap(({ passage }) => passage ?? []),
    taken: accepted.flatMap((suggestion) => taken.filter((each) => each.suggestion === suggestion)),
    left: [...fates.flatMap((each) => each.left), ...left, ...made.flatMap((each) => each.left)],
    rewrites,
  };
}

const NEXT = Number.POSITIVE_INFINITY;
const UNKNOWN: Outcome = { outcome: 'orphan', why: 'words' };

/** One of the three has it. */
type Fate<S> = {
  readonly placed: readonly Placed<S>[];
  readonly taken: readonly Taken<S>[];
  readonly left: readonly Left<S>[];
};

function fateOf<S>(suggestion: S, outcome: Outcome): Fate<S> {
  const place = standing(outcome);
  if (place) return { placed: [{ suggestion, place }], taken: [], left: [] };
  if (outcome.outcome === 'changed' && outcome.asSuggested)
    return { placed: [], taken: [{ suggestion, passageId: outcome.place.passageId }], left: [] };
  const lost = outcome.outcome === 'changed' || outcome.outcome === 'orphan' ? outcome : null;
  return { placed: [], taken: [], left: lost ? [{ suggestion, hindrance: { why: 'words', outcome: lost } }] : [] };
}

/** Of those that overlap, the first. */
function apart<S>(placed: readonly Placed<S>[]) {
  const kept: Placed<S>[] = [];
  const left: Left<S>[] = [];
  for (const each of placed) {
    const other = kept.find((one) => overlap(one, each));
    if (other) left.push({ suggestion: each.suggestion, hindrance: { why: 'other', other: other.suggestion } });
    else kept.push(each);
  }
  return { kept, left };
}

const overlap = ({ place: a }: Placed<unknown>, { place: b }: Placed<unknown>): boolean =>
  a.passageId === b.passageId && a.start < b.end && b.start < a.end;
