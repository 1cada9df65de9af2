import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import { createLimiter, type Rate } from '../../limiter.ts';
import { isNested } from '../../nesting.ts';
import type { HttpDeps } from '../deps.ts';
import { readBytes } from './file-bounds.ts';

/** For forms of visitors: a registration in a script of three bytes a letter takes half of it. */
const VISITOR_MAX_BYTES = 16 * 1024;
/**
 * For one person: the longest compilation passes at once, the next one waits two minutes. Reading costs a core up to 0.2 s a
 * megabyte.
 */
const UPLOADS: Rate = { burst: 9 * 1024 * 1024, perSecond: 64 * 1024 };

/** A form comes within this time, ms; a file also over a poor line. */
export const FORM_MS = 30_000;
export const FILE_MS = 15 * 60_000;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** It takes a file, whose bytes are counted by its own bounds. */
    readonly isFile?: boolean;
    /** Its JSON is read in a thread: the route has it as it was sent. */
    readonly isReadApart?: boolean;
  }
}

/** A body is read as a whole, before the route sees it. Here it is decided whose body is read, and how much of it. */
export function registerUploads(app: FastifyInstance, { effects }: HttpDeps): void {
  const usual = app.initialConfig.bodyLimit ?? 0;
  const uploads = createLimiter(UPLOADS, effects.ticks);

  /** Routes with long bodies are for people with an account. */
  const tooMuchOfVisitor = ({ routeOptions }: FastifyRequest): Refusal =>
    refuse((routeOptions.bodyLimit ?? 0) > usual ? 'signed-out' : 'too-large');

  function whyUnread(request: FastifyRequest): Refusal | null {
    const bytes = bytesToCome(request);
    if (bytes === 0) return null;
    const person = request.signedIn?.person;
    if (person === undefined) return bytes > VISITOR_MAX_BYTES ? tooMuchOfVisitor(request) : null;
    if (request.routeOptions.config.isFile) return null;
    return uploads.take(person, bytes) ? null : refuse('too-many-messages');
  }
  app.addHook('onRequest', async (request, reply): Promise<FastifyReply | undefined> => {
    const refusal = whyUnread(request);
    if (refusal) return reply.send(refusal);
    if (bytesToCome(request) > 0) endIfSlow(request);
    return undefined;
  });
  readPlainly(app);
  readBytes(app);
}

/** The server itself waits as long as a file may take. */
function endIfSlow({ raw, routeOptions }: FastifyRequest): void {
  if (routeOptions.config.isFile) return;
  const timer = setTimeout(() => raw.destroy(), FORM_MS);
  for (const over of ['end', 'close']) raw.once(over, () => clearTimeout(timer));
}

/** For a route that takes long bodies: a person whom it would refuse is refused before anything of theirs is read. */
export const before = (check: (request: FastifyRequest, reply: FastifyReply) => object) => ({
  onRequest: async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const found = check(request, reply);
    return isRefusal(found) ? reply.send(found) : undefined;
  },
});

/** JSON that is nested no deeper than our forms; what is deleted needs no words. A megabyte of brackets keeps the server busy longer than a megabyte of words. */
function readPlainly(app: FastifyInstance): void {
  const read = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    if (body === '' && request.method === 'DELETE') done(null, undefined);
    else if (request.routeOptions.config.isReadApart) done(null, body);
    else if (isNested(body)) done(Object.assign(new Error('nested too deep'), { statusCode: 400 }));
    else read(request, body, done);
  });
}

/** The length that the body states; for a body that tells its length only at its end, the most that the route would take. */
export function bytesToCome({ headers, routeOptions }: FastifyRequest): number {
  if (headers['transfer-encoding'] !== undefined) return routeOptions.bodyLimit ?? 0;
  const told = Number(headers['content-length'] ?? 0);
  return Number.isFinite(told) ? told : 0;
}
