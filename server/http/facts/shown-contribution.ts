import { withConsultation } from '../../../db/papers/contributions.ts';
import type { ContributionId, PersonId } from '../../../shared/ids.ts';
import type { ContributionAnswer } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { RoutesDeps } from '../deps.ts';
import { isSecretaryOf } from '../sessions/secretary-of.ts';

type Deps = Pick<RoutesDeps, 'db' | 'facts'>;
type Reader = { readonly person: PersonId } | null;

/** A contribution as this reader may see it (C8): what waits or was declined, its author and the secretary alone. */
export function seenBy(deps: Deps, reader: Reader, id: ContributionId, version?: number): ContributionAnswer | null {
  const found = withConsultation(deps.db, id, version);
  if (!found || found.isShown) return found?.contribution ?? null;
  const { contribution, person } = found;
  if (reader === null || contribution.acceptance === undefined) return null;
  return person === reader.person || isSecretaryOf(deps, contribution.consultationId, reader) ? contribution : null;
}
