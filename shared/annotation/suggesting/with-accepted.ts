import type { Annotation } from '../annotation.ts';
import { type Place, standing } from '../carrying/outcome.ts';
import { outcomesIn, type VersionTexts } from '../carrying/outcomes.ts';
import type { Wording } from '../carrying/version.ts';
import { isAccepted } from './conflicts.ts';
import { replaced } from './replaced.ts';

export type WithAccepted<P extends Wording> = {
  readonly passages: readonly P[];
  /** The suggestions whose wording the passages have now. */
  readonly taken: readonly Annotation[];
  /** Accepted suggestions whose words stand nowhere any more, or where another was taken: somebody has to look at them. */
  readonly left: readonly Annotation[];
};

type Placed = { readonly annotation: Annotation; readonly place: Place };

/**
 * The passages of a version in the making with the suggestions that were accepted (N15). `textsOf`: the published versions, on which
 * they were made.
 */
export function withAccepted<P extends Wording>(
  passages: readonly P[],
  annotations: readonly Annotation[],
  textsOf: VersionTexts,
): WithAccepted<P> {
  const accepted = annotations.filter((each) => isAccepted(each) && each.state !== 'withdrawn');
  const outcomeOf = outcomesIn(NEXT, (version) => (version === NEXT ? passages : textsOf(version)));
  const outcomes = accepted.map((annotation) => ({ annotation, outcome: outcomeOf(annotation) }));
  const placed = outcomes.flatMap(({ annotation, outcome }): Placed[] => {
    const place = outcome && standing(outcome);
    return place ? [{ annotation, place }] : [];
  });
  const taken = apart(placed);
  const isThere = new Set([
    ...taken.map(({ annotation }) => annotation),
    ...outcomes
      .filter(({ outcome }) => outcome?.outcome === 'changed' && outcome.asSuggested)
      .map((each) => each.annotation),
  ]);
  return {
    passages: passages.map((passage) => reworded(passage, taken)),
    taken: taken.map(({ annotation }) => annotation),
    left: accepted.filter((annotation) => !isThere.has(annotation)),
  };
}

const NEXT = Number.POSITIVE_INFINITY;

/** Of those that overlap, the first. */
function apart(placed: readonly Placed[]): readonly Placed[] {
  const kept: Placed[] = [];
  for (const each of placed) if (!kept.some((one) => overlap(one, each))) kept.push(each);
  return kept;
}

const overlap = ({ place: a }: Placed, { place: b }: Placed): boolean =>
  a.passageId === b.passageId && a.start < b.end && b.start < a.end;

function reworded<P extends Wording>(passage: P, taken: readonly Placed[]): P {
  const own = taken.filter(({ place }) => place.passageId === passage.id);
  if (own.length === 0) return passage;
  const text = own
    .toSorted((a, b) => b.place.start - a.place.start)
    .reduce((words, { annotation, place }) => replaced(words, place, annotation.replacement ?? ''), passage.text);
  return { ...passage, text };
}
