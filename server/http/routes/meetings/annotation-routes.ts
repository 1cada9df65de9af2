import type { FastifyRequest } from 'fastify';
import { isRefusal, refuse } from '../../../../shared/decision.ts';
import { annotationFileSchema } from '../../../../shared/protocol/http/meetings/annotations.ts';
import { bringIn } from '../../../annotating/bringing-in.ts';
import { isObject } from '../../../annotating/json.ts';
import { createLimiter } from '../../../limiter.ts';
import { QUARTER_MS } from '../../bounds/allowances.ts';
import { before } from '../../bounds/uploads.ts';
import type { Routes } from '../../deps.ts';
import { bodyOf } from '../../reading.ts';
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
    { bodyLimit: ANNOTATIONS_MAX_BYTES + KNOWN_MAX_BYTES, config: { isFile: true }, ...early },
    async (request) => {
      const here = attending(deps, request, 'bring-annotations');
      if (isRefusal(here)) return here;
      if (here.actor.type === 'system') return refuse('not-permitted');
      const file = fileIn(request);
      if (isRefusal(file)) return file;
      if (!files.take(here.actor.person)) return refuse('too-many-tries');
      const known = new Map(file.known.map(({ source, version }) => [source, version]));
      return bringIn(deps, here.room, here.actor, file.document, known);
    },
  );
};

/** The annotations alone, or with the documents that are versions of the compilation. */
const fileIn = (request: FastifyRequest) =>
  isObject(request.body) && 'known' in request.body && 'document' in request.body
    ? bodyOf(request, annotationFileSchema)
    : { document: request.body, known: [] };
