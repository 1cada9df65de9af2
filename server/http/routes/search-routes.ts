import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '../../../shared/decision.ts';
import { WANTED_MAX } from '../../../shared/finding/contribution-filter.ts';
import { type ConsultationId, idOf, isId } from '../../../shared/ids.ts';
import { FOUND_KINDS } from '../../../shared/protocol/http/search.ts';
import { languageOf } from '../answers/formats.ts';
import { JSON_TYPE } from '../answers/kept-answers.ts';
import type { Routes, RoutesDeps } from '../deps.ts';
import { idIn, textIn } from '../reading.ts';
import { whoAsks } from '../sessions/who-asks.ts';

/** Everybody may search, in what they may read; the work is counted by person, or by network, as for documents. */
export const searchRoutes: Routes = (app, deps) => {
  app.get('/api/search', async (request, reply) => search(deps, request, reply));
  app.get('/api/consultations/:id/contributions', async (request, reply) => contributions(deps, request, reply));
};

/** `?q=words`, `&kind=annotation`, `&consultation=ID`. */
function search({ kept, search: searching, facts }: RoutesDeps, request: FastifyRequest, reply: FastifyReply) {
  const typed = textIn(request.query, 'q').trim();
  if (typed.length > WANTED_MAX) return { ...refuse('bad-message'), fields: ['q'] };
  const of = textIn(request.query, 'consultation');
  const consultation = of === '' ? null : idOf<ConsultationId>(isId(of) ? of : '');
  const wished = textIn(request.query, 'kind');
  const kinds = FOUND_KINDS.filter((kind) => wished === '' || wished === kind);
  const language = languageOf(request);
  const person = request.signedIn?.person ?? null;
  return kept.send(request, reply, {
    slot: `search ${person ?? 'anybody'} ${language} ${wished} ${of} ${typed}`,
    version: `${searching.version()} ${facts.versionOfAll()}`,
    work: 'heavy',
    type: JSON_TYPE,
    headers: { 'cache-control': person === null ? 'no-cache' : 'no-store' },
    make: async () =>
      JSON.stringify(await searching.find({ typed, kinds, consultation, person, language, whose: whoAsks(request) })),
  });
}

/** `?q=words`: the ids of the contributions that have all of them. */
function contributions({ kept, search: searching, db }: RoutesDeps, request: FastifyRequest, reply: FastifyReply) {
  const id = idIn<ConsultationId>(request);
  const typed = textIn(request.query, 'q').trim();
  if (typed.length > WANTED_MAX) return { ...refuse('bad-message'), fields: ['q'] };
  return kept.send(request, reply, {
    slot: `contributions with ${id} ${typed}`,
    version: `${searching.version()} ${db.revision()}`,
    work: 'heavy',
    type: JSON_TYPE,
    make: async () => JSON.stringify(searching.contributions(id, typed)),
  });
}
