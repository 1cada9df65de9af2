import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { createKeptAnswers } from './answers/kept-answers.ts';
import { createClientFiles } from './client-files.ts';
import type { RoutesDeps } from './deps.ts';
import { aheadOfHall } from './hall-ahead.ts';
import { createPlainPages } from './plain/plain-pages.ts';
import { isOfCaptionFeed } from './security.ts';

/** The addresses of pages that the client has (client/app.tsx); here it only matters that they exist. */
export const PAGES = [
  '/',
  '/consultations/new',
  '/consultations/:id',
  '/consultations/:id/contribute',
  '/consultations/:id/compile',
  '/consultations/:id/answers',
  '/consultations/:id/change',
  '/consultations/:id/import',
  '/contributions/:id',
  '/meetings/:id',
  '/meetings/:id/minutes',
  '/meetings/:id/recording',
  '/meetings/:id/register',
  '/meetings/:id/registrations',
  '/meetings/:id/speeches',
  '/meetings/:id/speeches/:speech',
  '/meetings/:id/change',
  '/meetings/:id/screen',
  '/meetings/:id/captions',
  '/meetings/:id/test',
  '/sign-in',
  '/register',
  '/verify',
  '/reset',
  '/account',
  '/people',
  '/search',
  '/admin',
  '/setup',
] as const;

/** Kept apart from other answers, so that no document pushes them out, within so many bytes. */
const FILES_MAX = 48 * 1024 * 1024;

/** The built client: one document for all pages, its files, and a page that says "not found" for anything else. */
export function registerPages(app: FastifyInstance, deps: RoutesDeps): void {
  const { clientFolder, firstAdministrator, effects } = deps;
  const files = createClientFiles(clientFolder, createKeptAnswers(effects, FILES_MAX));
  const page = (request: FastifyRequest, reply: FastifyReply) =>
    files.has('/index.html') ? files.send('/index.html', request, reply) : notBuilt(reply);
  const plain = createPlainPages(deps, files);

  /** With what is there for those who run no script; where nothing is, or too much was asked for, the client says so. */
  async function pageAt(address: string, request: FastifyRequest, reply: FastifyReply) {
    const answering = files.has('/index.html') ? plain[address] : undefined;
    const answer = await answering?.(request, reply);
    if (reply.sent) return reply;
    return page(request, isNothing(answer) ? reply.code(404) : reply);
  }
  app.get('/', (request, reply) =>
    firstAdministrator.isFirst()
      ? reply.header('cache-control', 'no-store').redirect('/setup', 302)
      : pageAt('/', request, reply),
  );
  app.get('/meetings/:id', (request, reply) => {
    const ahead = aheadOfHall(deps, files, request);
    return pageAt('/meetings/:id', request, ahead === null ? reply : reply.header('link', ahead));
  });
  const others = PAGES.filter((address) => address !== '/' && address !== '/meetings/:id');
  for (const address of others) app.get(address, (request, reply) => pageAt(address, request, reply));
  app.setNotFoundHandler((request, reply) => {
    if (isOfCaptionFeed(request)) return notPosted(reply);
    const address = request.url.split('?', 1)[0] ?? '/';
    if (isReading(request) && files.has(address)) return files.send(address, request, reply);
    return isReading(request) && wantsPage(request, address)
      ? page(request, reply.code(404))
      : reply.send(refuse('unknown-page'));
  });
}

const isNothing = (answer: FastifyReply | Refusal | undefined): boolean =>
  answer !== undefined && isRefusal(answer) && answer.refused.startsWith('unknown-');

const isReading = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD';

const wantsPage = ({ headers }: FastifyRequest, address: string): boolean =>
  !address.startsWith('/api/') && (headers.accept ?? '').includes('text/html');

/** Captioners' programs expect this answer. */
const notPosted = (reply: FastifyReply): FastifyReply =>
  reply.code(405).header('allow', 'POST').type('text/plain; charset=utf-8').send('Captions are sent by POST.\n');

const notBuilt = (reply: FastifyReply): FastifyReply =>
  reply.code(503).type('text/plain; charset=utf-8').send('The pages are not built yet. Run: npm start\n');
