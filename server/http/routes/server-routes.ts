import type { FastifyRequest } from 'fastify';
import { isSampleOpen } from '../../../db/people/administration.ts';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import { type SetupAnswer, setupSchema } from '../../../shared/protocol/http/people/administration.ts';
import type { ServerAnswer } from '../../../shared/protocol/http/people/session.ts';
import type { HttpDeps, Routes } from '../deps.ts';
import { bodyOf } from '../reading.ts';

/**
 * What a visitor has to know about the server before they sign in or register, and the first administrator of a server that has
 * none.
 */
export const serverRoutes: Routes = (app, deps) => {
  const { db, post, firstAdministrator } = deps;
  app.get('/api/server', async () => ({ byMail: post !== null, hasSample: isSampleOpen(db) }) satisfies ServerAnswer);
  app.get('/api/setup', async () => ({ needed: firstAdministrator.isNeeded() }) satisfies SetupAnswer);
  app.post('/api/setup', async (request) => becomeAdministrator(deps, request));
};

function becomeAdministrator({ firstAdministrator }: HttpDeps, request: FastifyRequest): Refusal | object {
  if (!request.signedIn) return refuse('signed-out');
  const body = bodyOf(request, setupSchema);
  if (isRefusal(body)) return body;
  return firstAdministrator.take(request.signedIn.person, body.code, request.ip) ?? {};
}
