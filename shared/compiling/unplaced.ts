import type { Former } from '../answering/answers-to.ts';
import type { ContributionId } from '../ids.ts';
import { countedIn } from '../paper/counted.ts';
import type { Shape } from '../paper/shape.ts';
import { type Draft, type DraftSource, passagesOf } from './draft.ts';

/** A contribution as it is now. Without `former`, nobody has corrected it. */
type Counted = {
  readonly id: ContributionId;
  readonly version?: number | undefined;
  /** What it said before, as `sameParagraphs` compares it. */
  readonly former?: readonly Former[] | undefined;
  readonly paragraphs: readonly string[];
  readonly shapes?: readonly Shape[] | undefined;
};

/** Under which number the words of a source stand now: of another version, only the same words count (K7). */
function numberNow({ version, paragraph }: DraftSource, { version: present = version, former = [] }: Counted): number {
  if (version === present) return paragraph;
  return former.find((other) => other.version === version)?.now[paragraph - 1] ?? 0;
}

/** The paragraphs of each contribution, counted from 1, whose words stand somewhere in the draft, also as a note (K16). */
export function placedIn(
  draft: Draft,
  contributions: readonly Counted[],
): ReadonlyMap<ContributionId, ReadonlySet<number>> {
  const known = new Map(contributions.map((each) => [each.id, each]));
  const placed = new Map(contributions.map(({ id }) => [id, new Set<number>()]));
  for (const source of passagesOf(draft).flatMap(({ sources, shape }) => [...sources, ...(shape.notes ?? [])])) {
    const contribution = known.get(source.contributionId);
    if (contribution) placed.get(contribution.id)?.add(numberNow(source, contribution));
  }
  return placed;
}

/** By contribution, in their order: the paragraphs that stand nowhere yet; headings are not counted (K17). */
export function unplacedOf(
  draft: Draft,
  contributions: readonly Counted[],
): ReadonlyMap<ContributionId, readonly number[]> {
  const placed = placedIn(draft, contributions);
  return new Map(contributions.map((one) => [one.id, countedIn(one).filter((n) => !placed.get(one.id)?.has(n))]));
}

type Quoting = { readonly sources: readonly Pick<DraftSource, 'contributionId'>[] };

/** The passages with words of contributions that are not shown any more: they are not published (K15). */
export const quotingWhatIsGone = <Passage extends Quoting>(
  passages: readonly Passage[],
  isShown: (id: ContributionId) => boolean,
): readonly Passage[] =>
  passages.filter(({ sources }) => sources.some(({ contributionId }) => !isShown(contributionId)));
