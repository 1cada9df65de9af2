import type { SearchIndex } from '../../db/search/search-index.ts';
import type { Wanted } from '../../shared/finding/wanted.ts';
import { type ConsultationId, type ContributionId, idOf } from '../../shared/ids.ts';

/** Enough for every contribution to a consultation. */
const PLACES_MAX = 2000;

/** The contributions to a consultation with all these words, in one paragraph or in several. */
export function contributionsWith(
  index: SearchIndex,
  consultation: ConsultationId,
  wanted: Wanted,
): readonly ContributionId[] {
  const found = wanted.map((words) => {
    const query = { wanted: [words], kind: 'contribution', consultation, meetings: null, limit: PLACES_MAX } as const;
    return new Set(index.find(query).map(({ source }) => source));
  });
  const [first = new Set<string>(), ...others] = found;
  return [...first]
    .filter((source) => others.every((each) => each.has(source)))
    .map((source) => idOf<ContributionId>(source.slice('contribution '.length)));
}
