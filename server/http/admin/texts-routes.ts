import type { FastifyRequest } from 'fastify';
import {
  allConsultations,
  allContributions,
  contributorOf,
  meetingsOfConsultation,
  takeDownConsultation,
  takeDownContribution,
} from '../../../db/papers/taken-down.ts';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import type { ConsultationId, ContributionId, PersonId } from '../../../shared/ids.ts';
import {
  type ConsultationsToAdminister,
  type ContributionsToAdminister,
  reasonSchema,
} from '../../../shared/protocol/http/people/administration.ts';
import type { HttpDeps, Routes } from '../deps.ts';
import { bodyOf, idIn } from '../reading.ts';
import { ADMIN_PAGE, administering, fromIn, paged } from './administering.ts';

type Reasoned = { readonly by: PersonId; readonly reason: string };

function reasoned(request: FastifyRequest): Reasoned | Refusal {
  const by = administering(request);
  if (isRefusal(by)) return by;
  const body = bodyOf(request, reasonSchema);
  return isRefusal(body) ? body : { by: by.person, reason: body.reason };
}

/** Nobody can find a consultation that is taken down, nor its meetings; people who are in one are put out. */
function showConsultation({ db, rooms, acts, effects }: HttpDeps, request: FastifyRequest, shown: boolean) {
  const why = reasoned(request);
  if (isRefusal(why)) return why;
  const consultation = idIn<ConsultationId>(request);
  if (!takeDownConsultation(db, consultation, shown ? null : effects.now())) return refuse('unknown-consultation');
  const type = shown ? 'administration.consultation-put-back' : 'administration.consultation-taken-down';
  acts.record({ type, consultation, reason: why.reason }, why.by);
  for (const meeting of meetingsOfConsultation(db, consultation)) rooms.show(meeting, shown);
  return {};
}

function showContribution({ db, acts, effects }: HttpDeps, request: FastifyRequest, shown: boolean) {
  const why = reasoned(request);
  if (isRefusal(why)) return why;
  const contribution = idIn<ContributionId>(request);
  const person = contributorOf(db, contribution);
  if (person === undefined) return refuse('unknown-contribution');
  takeDownContribution(db, contribution, shown ? null : effects.now());
  const type = shown ? 'administration.contribution-put-back' : 'administration.contribution-taken-down';
  acts.record({ type, contribution, person, reason: why.reason }, why.by);
  return {};
}

/** Consultations and contributions, taken down and put back. */
export const adminTextsRoutes: Routes = (app, deps) => {
  app.get('/api/admin/consultations', async (request) => {
    const by = administering(request);
    if (isRefusal(by)) return by;
    const found = allConsultations(deps.db, fromIn(request), ADMIN_PAGE + 1);
    return paged(found, ({ createdAt }) => createdAt) satisfies ConsultationsToAdminister;
  });
  app.get('/api/admin/contributions', async (request) => {
    const by = administering(request);
    if (isRefusal(by)) return by;
    const found = allContributions(deps.db, fromIn(request), ADMIN_PAGE + 1);
    return paged(found, ({ createdAt }) => createdAt) satisfies ContributionsToAdminister;
  });
  app.post('/api/admin/consultations/:id/take-down', async (request) => showConsultation(deps, request, false));
  app.post('/api/admin/consultations/:id/put-back', async (request) => showConsultation(deps, request, true));
  app.post('/api/admin/contributions/:id/take-down', async (request) => showContribution(deps, request, false));
  app.post('/api/admin/contributions/:id/put-back', async (request) => showContribution(deps, request, true));
};
