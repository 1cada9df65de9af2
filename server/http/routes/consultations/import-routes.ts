import type { FastifyReply, FastifyRequest } from 'fastify';
import { uploadOf } from '../../../../db/papers/files/uploads.ts';
import { importedBefore } from '../../../../db/papers/imported.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import type { ConsultationId } from '../../../../shared/ids.ts';
import {
  type ImportAnswer,
  importedSchema,
  type StandingAnswer,
  standingSchema,
} from '../../../../shared/protocol/http/consultations/importing.ts';
import { importContribution } from '../../../papers/import-contribution.ts';
import { bytesOf } from '../../bounds/file-bounds.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { bodyOf, idIn } from '../../reading.ts';
import { asSecretary } from '../../sessions/secretary-of.ts';

/** What reached the secretariat in another way is brought in one by one: what fails leaves the others as they are. */
export const importRoutes: Routes = (app, deps) => {
  app.post('/api/consultations/:id/import', async (request, reply) => bring(deps, request, reply));
  /** Looked up before anything comes in. */
  app.post('/api/consultations/:id/import/standing', async (request) => standing(deps, request));
};

function standing(deps: RoutesDeps, request: FastifyRequest): StandingAnswer | Refusal {
  const secretary = asSecretary(deps, request, idIn<ConsultationId>(request));
  if (isRefusal(secretary)) return secretary;
  const body = bodyOf(request, standingSchema);
  if (isRefusal(body)) return body;
  return { standing: body.rows.map((row) => importedBefore(deps.db, secretary.consultation.id, row) ?? null) };
}

function bring(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply): ImportAnswer | Refusal {
  const secretary = asSecretary(deps, request, idIn<ConsultationId>(request));
  if (isRefusal(secretary)) return secretary;
  const { consultation, by } = secretary;
  if (consultation.closedAt !== null) return refuse('consultation-closed');
  const body = bodyOf(request, importedSchema);
  if (isRefusal(body)) return body;
  const upload = uploadOf(deps.db, { consultationId: consultation.id, person: by, hash: body.file });
  if (!upload) return refuse('unknown-file');
  const { bring: brought, files } = deps.quotas;
  if (brought.left(by).left < 1) return refuse('too-many-tries');
  if (!files.bytesOfSecretary.take(by, bytesOf(upload))) return refuse('too-many-files');
  brought.take(by);
  const answer = importContribution(deps, consultation, body, upload);
  reply.code(answer.isNew ? 201 : 200);
  return answer;
}
