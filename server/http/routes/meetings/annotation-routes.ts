import { isRefusal, refuse } from '../../../../shared/decision.ts';
import { bringIn } from '../../../annotating/bringing-in.ts';
import { createLimiter } from '../../../limiter.ts';
import { QUARTER_MS } from '../../bounds/allowances.ts';
import { before } from '../../bounds/uploads.ts';
import type { Routes } from '../../deps.ts';
import { attending } from '../../sessions/signed-in.ts';

/** 5,000 annotations with what stands around them in JSON-LD. */
const ANNOTATIONS_MAX_BYTES = 12 * 1024 * 1024;
/** Twenty long addresses beside them. */
const KNOWN_MAX_BYTES = 1024 * 1024;
/** By one person, in all their meetings. */
const FILES_IN_A_QUARTER = 6;

/** Annotations that come as a file (N17). They leave by the routes of the minutes. */
export const annotationRoutes: Routes = (app, deps) => {
  const files = createLimiter({ limit: FILES_IN_A_QUARTER, windowMs: QUARTER_MS }, deps.effects.ticks);
  const early = before((request) => attending(deps, request, 'bring-annotations'));
  app.post(
    '/api/meetings/:id/annotations',
    { bodyLimit: ANNOTATIONS_MAX_BYTES + KNOWN_MAX_BYTES, config: { isFile: true, isReadApart: true }, ...early },
    async (request) => {
      const here = attending(deps, request, 'bring-annotations');
      if (isRefusal(here)) return here;
      if (here.actor.type === 'system') return refuse('not-permitted');
      if (typeof request.body !== 'string') return refuse('bad-message');
      if (!files.take(here.actor.person)) return refuse('too-many-tries');
      return bringIn(deps, here.room, here.actor, request.body);
    },
  );
};
