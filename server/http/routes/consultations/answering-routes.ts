import type { FastifyReply, FastifyRequest } from 'fastify';
import { contributionById } from '../../../../db/papers/contributions.ts';
import { countIn } from '../../../../shared/answering/counting.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import type { ConsultationId, ContributionId } from '../../../../shared/ids.ts';
import {
  answeringCommandSchema,
  type ContributionAnswers,
} from '../../../../shared/protocol/http/consultations/answering.ts';
import { oneTurn } from '../../../in-pieces.ts';
import type { Rate } from '../../../limiter.ts';
import { JSON_TYPE } from '../../answers/kept-answers.ts';
import { answersOfConsultation } from '../../answers-of-consultation.ts';
import { before } from '../../bounds/uploads.ts';
import { createWeighed } from '../../bounds/weighed.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { afterIn, bodyOf, idIn, numberIn, textIn } from '../../reading.ts';
import { attending } from '../../sessions/signed-in.ts';

/** Of one person, in all their meetings: people click. */
const COMMANDS: Rate = { burst: 100, perSecond: 4 };
/** The longest step names every paragraph of a large consultation. */
const COMMAND_MAX_BYTES = 1024 * 1024;

/** What became of each paragraph of the contributions: said by the secretary and the rapporteur, read by everybody. */
export const answeringRoutes: Routes = (app, deps) => {
  const { answering, effects } = deps;
  const commands = createWeighed(COMMANDS, effects.ticks);
  const here = (request: FastifyRequest) => attending(deps, request, 'answer');

  app.get('/api/meetings/:id/answering', async (request) => {
    const found = here(request);
    return isRefusal(found) ? found : answering.read(found.room, Number(textIn(request.query, 'after')) || 0);
  });

  app.post('/api/meetings/:id/answering', { bodyLimit: COMMAND_MAX_BYTES, ...before(here) }, async (request) => {
    const body = bodyOf(request, answeringCommandSchema);
    if (isRefusal(body)) return body;
    // To read a long step takes as long as to decide it.
    await oneTurn();
    const found = here(request);
    if (isRefusal(found)) return found;
    if (found.actor.type === 'system') return refuse('not-permitted');
    const { person } = found.actor;
    return commands.do(person, () => answering.execute(found.room, person, body));
  });

  app.get('/api/consultations/:id/answers', async (request, reply) => showSome(deps, request, reply));
  /** `?version=1`: to what it said before it was corrected. */
  app.get('/api/contributions/:id/answers', async (request, reply) => showOf(deps, request, reply));
};

function showSome(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply) {
  const id = idIn<ConsultationId>(request);
  const after = afterIn<ContributionId>(request);
  const found = answersOfConsultation(deps, id);
  if (!found) return refuse('unknown-consultation');
  return deps.kept.send(request, reply, {
    slot: `answers ${id} ${after}`,
    version: deps.facts.versionOfPlaces(id),
    work: 'heavy',
    type: JSON_TYPE,
    make: async () => JSON.stringify(await found.read().some(after)),
  });
}

function showOf(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply) {
  const id = idIn<ContributionId>(request);
  const version = textIn(request.query, 'version') === '' ? undefined : numberIn(request, 'version');
  const contribution = version === 0 ? null : contributionById(deps.db, id, version);
  const found = contribution && answersOfConsultation(deps, contribution.consultationId);
  if (!found) return refuse('unknown-contribution');
  return deps.kept.send(request, reply, {
    slot: `answers to ${id} ${version ?? 'now'}`,
    version: deps.facts.versionOfPlaces(contribution.consultationId),
    work: 'light',
    type: JSON_TYPE,
    make: (): string | Refusal => {
      const answered = found.read().answered(contribution);
      const { open } = countIn(answered);
      return JSON.stringify({ answers: answered.answers, open } satisfies ContributionAnswers);
    },
  });
}
