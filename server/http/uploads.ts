import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { createLimiter, type Rate } from '../limiter.ts';
import type { HttpDeps } from './deps.ts';
import { isNested } from './nesting.ts';

/** For forms of visitors: a registration in a script of three bytes a letter takes half of it. */
const VISITOR_MAX_BYTES = 16 * 1024;
/**
 * For one person: the longest compilation passes at once, the next one waits two minutes. Reading costs a core up to 0.2 s a
 * megabyte.
 */
const UPLOADS: Rate = { burst: 9 * 1024 * 1024, perSecond: 64 * 1024 };

/** A body is read as a whole, before the route sees it. Here it is decided whose body is read, and how much of it. */
export function registerUploads(app: FastifyInstance, { effects }: HttpDeps): void {
  const usual = app.initialConfig.bodyLimit ?? 0;
  const uploads = createLimiter(UPLOADS, effects.ticks);

  /** Routes with long bodies are for people with an account. */
  const tooMuchOfVisitor = ({ routeOptions }: FastifyRequest): Refusal =>
    refuse((routeOptions.bodyLimit ?? 0) > usual ? 'signed-out' : 'too-large');

  function whyUnread(request: FastifyRequest): Refusal | null {
    const bytes = sizeOf(request);
    if (bytes === 0) return null;
    const person = request.signedIn?.person;
    if (person === undefined) return bytes > VISITOR_MAX_BYTES ? tooMuchOfVisitor(request) : null;
    return uploads.take(person, bytes) ? null : refuse('too-many-messages');
  }
  app.addHook('onRequest', async (request, reply): Promise<FastifyReply | undefined> => {
    const refusal = whyUnread(request);
    return refusal ? reply.send(refusal) : undefined;
  });
  readPlainly(app);
}

/** For a route that takes long bodies: a person whom it would refuse is refused before anything of theirs is read. */
export const before = (check: (request: FastifyRequest) => object) => ({
  onRequest: async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const found = check(request);
    return isRefusal(found) ? reply.send(found) : undefined;
  },
});

/** JSON that is nested no deeper than our forms: a megabyte of brackets keeps the server busy longer than a megabyte of words. */
function readPlainly(app: FastifyInstance): void {
  const read = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    if (isNested(body)) done(Object.assign(new Error('nested too deep'), { statusCode: 400 }));
    else read(request, body, done);
  });
}

/** The length that the body states; for a body that tells its length only at its end, the most that the route would take. */
function sizeOf({ headers, routeOptions }: FastifyRequest): number {
  if (headers['transfer-encoding'] !== undefined) return routeOptions.bodyLimit ?? 0;
  const told = Number(headers['content-length'] ?? 0);
  return Number.isFinite(told) ? told : 0;
}
