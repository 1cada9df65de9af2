import { compilationText } from '../../../../db/papers/compilations.ts';
import { isRefusal, refuse } from '../../../../shared/decision.ts';
import type { MeetingId } from '../../../../shared/ids.ts';
import { newCompilationSchema } from '../../../../shared/protocol/http/meetings/compilation.ts';
import { createLimiter } from '../../../limiter.ts';
import { publishCompilation } from '../../../meetings/publishing.ts';
import { JSON_TYPE, jsonOr } from '../../answers/kept-answers.ts';
import { QUARTER_MS } from '../../bounds/allowances.ts';
import { before } from '../../bounds/uploads.ts';
import type { Routes } from '../../deps.ts';
import { bodyOf, idIn, isVersion, textIn } from '../../reading.ts';
import { attending } from '../../sessions/signed-in.ts';

const COMPILATION_MAX_BYTES = 8 * 1024 * 1024;
/** By one person, in all their meetings: every version is kept, and can be downloaded as a file. */
const PUBLISHED_IN_A_QUARTER = 20;

/** The compiled inputs: public, and a version never changes. The log knows the places of the passages, here are their texts. */
export const compilationRoutes: Routes = (app, deps) => {
  const { db, kept } = deps;
  const made = createLimiter({ limit: PUBLISHED_IN_A_QUARTER, windowMs: QUARTER_MS }, deps.effects.ticks);

  /** The version that was asked for, or the one that is published now. */
  app.get('/api/meetings/:id/compilation.json', async (request, reply) => {
    const id = idIn<MeetingId>(request);
    const room = deps.rooms.get(id);
    if (!room) return refuse('unknown-meeting');
    const published = room.meeting.compilation.version;
    const version = Number(textIn(request.query, 'version') || published);
    if (!isVersion(version, published)) return refuse('nothing-published');
    return kept.send(request, reply, {
      slot: `compilation ${id} ${version}`,
      version: '',
      work: 'heavy',
      type: JSON_TYPE,
      make: () => jsonOr(compilationText(db, id, version), 'nothing-published'),
    });
  });

  const publishing = before((request) => attending(deps, request, 'publish'));
  app.post(
    '/api/meetings/:id/compilation',
    { bodyLimit: COMPILATION_MAX_BYTES, ...publishing },
    async (request, reply) => {
      const here = attending(deps, request, 'publish');
      if (isRefusal(here)) return here;
      const body = bodyOf(request, newCompilationSchema);
      if (isRefusal(body)) return body;
      if (here.actor.type === 'system') return refuse('not-permitted');
      if (!made.take(here.actor.person)) return refuse('too-many-tries');
      reply.code(201);
      return publishCompilation(deps, here.room, here.actor, body);
    },
  );
};
