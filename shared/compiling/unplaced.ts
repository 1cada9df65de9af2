import type { ContributionId } from '../ids.ts';
import { type Draft, passagesOf } from './draft.ts';

/** The paragraphs of each contribution that stand somewhere in the draft, counted from 1. */
export function placedIn(draft: Draft): ReadonlyMap<ContributionId, ReadonlySet<number>> {
  const placed = new Map<ContributionId, Set<number>>();
  for (const { sources } of passagesOf(draft))
    for (const { contributionId, paragraph } of sources)
      placed.set(contributionId, (placed.get(contributionId) ?? new Set()).add(paragraph));
  return placed;
}

type Counted = { readonly id: ContributionId; readonly paragraphs: { readonly length: number } };

/** By contribution, in their order: the paragraphs that stand nowhere yet. */
export function unplacedOf(
  draft: Draft,
  contributions: readonly Counted[],
): ReadonlyMap<ContributionId, readonly number[]> {
  const placed = placedIn(draft);
  return new Map(
    contributions.map(({ id, paragraphs }) => {
      const numbers = Array.from({ length: paragraphs.length }, (_, index) => index + 1);
      return [id, numbers.filter((n) => !placed.get(id)?.has(n))];
    }),
  );
}
