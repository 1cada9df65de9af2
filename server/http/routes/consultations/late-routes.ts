import type { FastifyRequest } from 'fastify';
import { consultationById } from '../../../../db/papers/consultations.ts';
import { anyContribution } from '../../../../db/papers/contributions.ts';
import { decideLate, lateOnes } from '../../../../db/papers/late-contributions.ts';
import { contributorOf } from '../../../../db/papers/taken-down.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import type { ConsultationId, ContributionId, PersonId } from '../../../../shared/ids.ts';
import { whyNotDecide } from '../../../../shared/paper/contributing.ts';
import type { ContributionAnswer } from '../../../../shared/protocol/http/consultations/consultations.ts';
import {
  type LateContribution,
  type LateDecision,
  lateDecisionSchema,
} from '../../../../shared/protocol/http/consultations/late.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { bodyOf, idIn } from '../../reading.ts';
import { asSecretary, isSecretaryOf } from '../../sessions/secretary-of.ts';

/** Contributions that came after the last day wait until the secretary accepts or declines them (C8). */
export const lateRoutes: Routes = (app, deps) => {
  /** For the secretary all that wait or were declined, for anybody else their own. */
  app.get('/api/consultations/:id/late', async (request) => list(deps, request));
  app.post('/api/contributions/:id/acceptance', async (request) => decide(deps, request));
};

function list(deps: RoutesDeps, request: FastifyRequest): readonly LateContribution[] | Refusal {
  if (!request.signedIn) return refuse('signed-out');
  const consultation = consultationById(deps.db, idIn<ConsultationId>(request));
  if (!consultation) return refuse('unknown-consultation');
  const isForAll = isSecretaryOf(deps, consultation.id, request.signedIn);
  return lateOnes(deps.db, consultation.id, isForAll ? null : request.signedIn.person);
}

function decide(deps: RoutesDeps, request: FastifyRequest): object | Refusal {
  const { db, acts } = deps;
  const id = idIn<ContributionId>(request);
  const contribution = anyContribution(db, id);
  if (!request.signedIn) return refuse('signed-out');
  if (!contribution) return refuse('unknown-contribution');
  const secretary = asSecretary(deps, request, contribution.consultationId);
  if (isRefusal(secretary)) return secretary;
  const body = bodyOf(request, lateDecisionSchema);
  if (isRefusal(body)) return body;
  const why = whyNotDecide(contribution);
  if (why) return refuse(why);
  if (body.version !== undefined && body.version !== contribution.version) return refuse('changed-meanwhile');
  const reason = body.accepted ? '' : body.reason;
  db.orm.transaction(() => {
    decideLate(db, id, body.accepted ? 'accepted' : 'declined', reason);
    tellLater(deps, secretary.by, contribution, body);
  });
  const type = body.accepted ? 'meeting.contribution-accepted' : 'meeting.contribution-declined';
  acts.record({ type, contribution: id, reason }, secretary.by);
  void deps.post?.decisions.look();
  return {};
}

/** Whoever sent it hears of it; what came in another way has nobody to be told. */
function tellLater(
  { db, post }: RoutesDeps,
  by: PersonId,
  { id, title }: ContributionAnswer,
  decision: LateDecision,
): void {
  const person = contributorOf(db, id);
  if (!person) return;
  const about = decision.accepted ? 'contribution-accepted' : 'contribution-declined';
  const reason = decision.accepted ? '' : decision.reason;
  post?.tellLater(by, { about, what: title, reason, person, page: `/contributions/${id}` });
}
