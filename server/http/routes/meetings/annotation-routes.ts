import { isRefusal, refuse } from '../../../../shared/decision.ts';
import { DOCUMENTS_MAX } from '../../../../shared/protocol/http/meetings/annotations.ts';
import { bringIn } from '../../../annotating/bringing-in.ts';
import { createLimiter } from '../../../limiter.ts';
import { QUARTER_MS } from '../../bounds/allowances.ts';
import { before } from '../../bounds/uploads.ts';
import type { Routes } from '../../deps.ts';
import { textsIn } from '../../reading.ts';
import { attending } from '../../sessions/signed-in.ts';

/** 5,000 annotations with what stands around them in JSON-LD. */
const ANNOTATIONS_MAX_BYTES = 12 * 1024 * 1024;
/** By one person, in all their meetings. */
const FILES_IN_A_QUARTER = 6;

/** Annotations that come as a file (N17). They leave by the routes of the minutes. */
export const annotationRoutes: Routes = (app, deps) => {
  const files = createLimiter({ limit: FILES_IN_A_QUARTER, windowMs: QUARTER_MS }, deps.effects.ticks);
  const early = before((request) => attending(deps, request, 'bring-annotations'));
  app.post(
    '/api/meetings/:id/annotations',
    { bodyLimit: ANNOTATIONS_MAX_BYTES, config: { isFile: true }, ...early },
    async (request) => {
      const here = attending(deps, request, 'bring-annotations');
      if (isRefusal(here)) return here;
      if (here.actor.type === 'system') return refuse('not-permitted');
      if (!files.take(here.actor.person)) return refuse('too-many-tries');
      return bringIn(deps, here.room, here.actor, request.body, documentsIn(request.query));
    },
  );
};

/** Which documents a version of the compilation is said to be: `about` and `version` in pairs. */
function documentsIn(query: unknown): ReadonlyMap<string, number> {
  const versions = textsIn(query, 'version');
  const named = textsIn(query, 'about').slice(0, DOCUMENTS_MAX);
  return new Map(named.map((source, place) => [source, Number(versions[place])]));
}
