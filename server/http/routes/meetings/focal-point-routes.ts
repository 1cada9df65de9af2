import type { FastifyRequest } from 'fastify';
import { endFocalPoint, focalPointsOf, giveFocalPoint } from '../../../../db/people/focal-points.ts';
import { nameInLog } from '../../../../shared/actor.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import { idOf, type PersonId } from '../../../../shared/ids.ts';
import {
  type FocalPointListed,
  focalPointEndSchema,
  focalPointSchema,
} from '../../../../shared/protocol/http/meetings/registrations.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { bodyOf } from '../../reading.ts';
import { attending } from '../../sessions/signed-in.ts';

/** So many entities are represented at the largest conferences, with some to spare. */
const FOCAL_POINTS_MAX = 2000;

/** The secretary gives an address the right to decide for one entity, and takes it back (E3). Nobody learns whether it has an account. */
export const focalPointRoutes: Routes = (app, deps) => {
  app.get('/api/meetings/:id/focal-points', async (request, reply) => {
    const here = attending(deps, request, 'admit');
    reply.header('cache-control', 'no-store');
    return isRefusal(here) ? here : (focalPointsOf(deps.db, here.room.id) satisfies readonly FocalPointListed[]);
  });
  app.post('/api/meetings/:id/focal-points', async (request) => give(deps, request));
  app.post('/api/meetings/:id/focal-points/end', async (request) => end(deps, request));
};

function give(deps: RoutesDeps, request: FastifyRequest): object | Refusal {
  const here = attending(deps, request, 'admit');
  if (isRefusal(here)) return here;
  const body = bodyOf(request, focalPointSchema);
  if (isRefusal(body)) return body;
  if (focalPointsOf(deps.db, here.room.id).length >= FOCAL_POINTS_MAX) return refuse('quota-of-meeting');
  const by = nameInLog(here.actor);
  giveFocalPoint(deps.db, here.room.id, body, idOf<PersonId>(by), deps.effects.now());
  deps.acts.record({ type: 'meeting.focal-point-given', meeting: here.room.id, organisation: body.organisation }, by);
  return {};
}

function end(deps: RoutesDeps, request: FastifyRequest): object | Refusal {
  const here = attending(deps, request, 'admit');
  if (isRefusal(here)) return here;
  const body = bodyOf(request, focalPointEndSchema);
  if (isRefusal(body)) return body;
  if (!endFocalPoint(deps.db, here.room.id, body.email)) return refuse('unknown-focal-point');
  deps.acts.record({ type: 'meeting.focal-point-ended', meeting: here.room.id }, nameInLog(here.actor));
  return {};
}
