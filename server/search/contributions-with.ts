import type { SearchIndex } from '../../db/search/search-index.ts';
import type { Wanted } from '../../shared/finding/wanted.ts';
import { type ConsultationId, type ContributionId, idOf } from '../../shared/ids.ts';

/** The contributions to a consultation with all these words, in one paragraph or in several. */
export function contributionsWith(
  index: SearchIndex,
  consultation: ConsultationId,
  wanted: Wanted,
): readonly ContributionId[] {
  const found = wanted.map((words) => new Set(index.sources({ wanted: [words], kind: 'contribution', consultation })));
  const [first = new Set<string>(), ...others] = found;
  return [...first]
    .filter((source) => others.every((each) => each.has(source)))
    .map((source) => idOf<ContributionId>(source.slice('contribution '.length)));
}
