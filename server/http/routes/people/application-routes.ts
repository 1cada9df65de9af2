import type { FastifyRequest } from 'fastify';
import { isRefusal, type Refusal } from '../../../../shared/decision.ts';
import { type Applicants, type Settled, settlingSchema } from '../../../../shared/protocol/http/people/applications.ts';
import type { Applications } from '../../../meetings/people/applications.ts';
import type { HttpDeps, Routes } from '../../deps.ts';
import { bodyOf } from '../../reading.ts';
import { attending } from '../../sessions/signed-in.ts';

/** The people who wait for admission to a meeting, for those who may admit; many are admitted or refused together. */
export const applicationRoutes: Routes = (app, deps) => {
  app.get('/api/meetings/:id/applications', async (request, reply) => {
    const here = attending(deps, request, 'admit');
    if (isRefusal(here)) return here;
    reply.header('cache-control', 'no-store');
    return { waiting: deps.applications.waiting(here.room) } satisfies Applicants;
  });
  app.post('/api/meetings/:id/applications/admit', (request) => settle(deps, request, deps.applications.admitAll));
  app.post('/api/meetings/:id/applications/refuse', (request) => settle(deps, request, deps.applications.refuseAll));
};

async function settle(
  deps: HttpDeps,
  request: FastifyRequest,
  how: Applications['admitAll'],
): Promise<Settled | Refusal> {
  const here = attending(deps, request, 'admit');
  if (isRefusal(here)) return here;
  const body = bodyOf(request, settlingSchema);
  if (isRefusal(body)) return body;
  return how(here.room, body, here.actor);
}
