import { anyContribution, contributionById } from '../../../db/papers/contributions.ts';
import { contributorOf } from '../../../db/papers/taken-down.ts';
import type { ContributionId, PersonId } from '../../../shared/ids.ts';
import type { ContributionAnswer } from '../../../shared/protocol/http/consultations.ts';
import type { RoutesDeps } from '../deps.ts';
import { isSecretaryOf } from '../sessions/secretary-of.ts';

type Deps = Pick<RoutesDeps, 'db' | 'facts'>;
type Reader = { readonly person: PersonId } | null;

/** A contribution as this reader may see it (C8): what waits or was declined, its author and the secretary alone. */
export function seenBy(deps: Deps, reader: Reader, id: ContributionId, version?: number): ContributionAnswer | null {
  const found = anyContribution(deps.db, id, version);
  if (found?.acceptance === undefined) return contributionById(deps.db, id, version);
  if (reader === null) return null;
  const isOwn = contributorOf(deps.db, id) === reader.person;
  return isOwn || isSecretaryOf(deps, found.consultationId, reader) ? found : null;
}
