import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { refuse } from '../../shared/decision.ts';
import { createAnswering } from '../answering/answering.ts';
import { createDrafts } from '../compiling/drafts.ts';
import { registerCompression } from './answers/compression.ts';
import { registerExported, registerFileLanguages } from './answers/exported.ts';
import { createKeptAnswers } from './answers/kept-answers.ts';
import { createDeedQuotas } from './bounds/allowances.ts';
import { registerRates } from './bounds/rates.ts';
import { FILE_MS, FORM_MS, registerUploads } from './bounds/uploads.ts';
import type { HttpDeps } from './deps.ts';
import { createPublicFacts } from './facts/public-facts.ts';
import { registerPages } from './pages.ts';
import { refusalFor, registerRefusals } from './refusals.ts';
import { routes } from './routes/routes.ts';
import { registerPrivacy, registerSecurity } from './security.ts';
import { registerSignedIn } from './sessions/signed-in.ts';

const BODY_MAX_BYTES = 64 * 1024;

/**
 * The pages, the files and the JSON of the server. It does not listen yet: sockets share its plain `app.server`. The order matters:
 * requests from other sites are refused before a session is looked up, and rates are counted by person.
 */
export async function createHttpApp(deps: HttpDeps): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_MAX_BYTES,
    requestTimeout: FILE_MS,
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 100 },
    frameworkErrors: (_error, _request, reply: FastifyReply) =>
      void reply.send(refusalFor(reply, refuse('bad-message'))),
  });
  app.server.headersTimeout = FORM_MS;
  app.removeContentTypeParser('text/plain');
  registerRefusals(app, deps);
  registerWatching(app, deps);
  await registerSecurity(app, deps);
  registerSignedIn(app, deps);
  registerRates(app, deps);
  registerUploads(app, deps);
  registerPrivacy(app);
  registerExported(app, deps);
  registerFileLanguages(app);
  registerCompression(app);
  const kept = createKeptAnswers(deps.effects);
  const own = {
    facts: createPublicFacts(deps),
    quotas: createDeedQuotas(deps.effects),
    answering: createAnswering(deps),
    drafts: createDrafts(deps),
  };
  const inside = { ...deps, kept, ...own };
  for (const register of routes) register(app, inside);
  registerPages(app, inside);
  return app;
}

/** Logs and counts by route, never by address, because addresses contain ids and invitations. */
function registerWatching(app: FastifyInstance, { effects, metrics }: HttpDeps): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'other';
    metrics.requestSeconds.observe({ route, status: reply.statusCode }, reply.elapsedTime / 1000);
    effects.log.debug(
      { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
  });
}
