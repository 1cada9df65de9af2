import type { FastifyRequest } from 'fastify';
import { meetingsOf } from '../../../db/meetings.ts';
import { type Consultation, consultationById } from '../../../db/papers/consultations.ts';
import { type Refusal, refuse } from '../../../shared/decision.ts';
import type { ConsultationId, PersonId } from '../../../shared/ids.ts';
import type { SignedIn } from '../../auth/sessions/sessions.ts';
import type { RoutesDeps } from '../deps.ts';

/** All people who may change the wording in a meeting of the consultation. */
export const isSecretaryOf = (
  { db, facts }: Pick<RoutesDeps, 'db' | 'facts'>,
  id: ConsultationId,
  signedIn: Pick<SignedIn, 'person'> | null,
): boolean => signedIn !== null && meetingsOf(db, id).some((meeting) => facts.mayReword(meeting, signedIn.person));

type Here = { readonly consultation: Consultation; readonly by: PersonId };

/** Lets the secretaries of a consultation in. Refuses `unknown-consultation`, `signed-out`, `not-permitted`. */
export function asSecretary(deps: RoutesDeps, { signedIn }: FastifyRequest, id: ConsultationId): Here | Refusal {
  const consultation = consultationById(deps.db, id);
  if (!consultation) return refuse('unknown-consultation');
  if (!signedIn) return refuse('signed-out');
  return isSecretaryOf(deps, id, signedIn) ? { consultation, by: signedIn.person } : refuse('not-permitted');
}
