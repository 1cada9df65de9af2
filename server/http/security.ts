import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '../../shared/decision.ts';
import { isFromOwnOrigin } from '../auth/own-origin.ts';
import { isOverTls } from '../config.ts';
import type { HttpDeps } from './deps.ts';
import { isOfApi } from './sessions/signed-in.ts';

const YEAR_S = 31_536_000;
const PERMISSIONS = [
  'camera=(self)',
  'microphone=(self)',
  'display-capture=(self)',
  'fullscreen=(self)',
  'screen-wake-lock=(self)',
  'geolocation=()',
  'payment=()',
  'usb=()',
].join(', ');

/** Headers that keep the browser to our own files, and the refusal of requests that other sites cause. */
export async function registerSecurity(app: FastifyInstance, { publicUrl, hstsSubdomains }: HttpDeps): Promise<void> {
  const overTls = isOverTls(publicUrl);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: directives(publicUrl) },
    strictTransportSecurity: overTls ? { maxAge: YEAR_S, includeSubDomains: hstsSubdomains } : false,
    referrerPolicy: { policy: 'same-origin' },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', PERMISSIONS);
    if (changesSomething(request) && !isOfCaptionFeed(request)) return refuseForeign(request, reply, publicUrl);
  });
}

/**
 * What depends on the person who asks, and pages to which links with secrets lead, are stored by no browser and by nothing on the
 * way.
 */
export function registerPrivacy(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (isPrivate(request, reply)) reply.header('cache-control', 'no-store');
    return payload;
  });
}

/** Pages with a secret in their address; in older links it stands in the part that browsers send. */
const SECRET_PAGES: readonly (string | undefined)[] = [
  '/register',
  '/verify',
  '/reset',
  '/meetings/:id/screen',
  '/setup',
];

/** An answer of the API says whether it is for everybody; and a cookie is for one browser. */
function isPrivate(request: FastifyRequest, reply: FastifyReply): boolean {
  if (reply.hasHeader('set-cookie') || SECRET_PAGES.includes(request.routeOptions.url)) return true;
  const said = String(reply.getHeader('cache-control') ?? 'private');
  return isOfApi(request) && said.includes('private');
}

/** No inline script or style, nothing from elsewhere. Sockets are named because Safari does not count them as `'self'`. */
const directives = (publicUrl: string | null) => ({
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  mediaSrc: ["'self'", 'blob:', 'mediastream:'],
  connectSrc: [
    "'self'",
    ({ headers }: { readonly headers: { readonly host?: string } }) => socketsAt(publicUrl, headers.host),
  ],
  workerSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
});

function socketsAt(publicUrl: string | null, host = ''): string {
  if (publicUrl !== null) return publicUrl.replace(/^http/, 'ws');
  return /^[\w.:[\]-]+$/.test(host) ? `ws://${host}` : "'self'";
}

/** Programs of captioners speak to it: plain text, with a token in the address and no cookie. */
export const isOfCaptionFeed = ({ url }: FastifyRequest): boolean =>
  /^\/api\/meetings\/[^/?]+\/captions(?:\?|$)/.test(url);

const changesSomething = ({ method }: FastifyRequest): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method);

/** No form sends it, whatever it has with it. */
const isDeletion = ({ method, headers }: FastifyRequest): boolean =>
  method === 'DELETE' && headers['content-type'] === undefined;

/** Another site can make a browser send a form, but neither JSON nor a file's bytes, and cannot hide where the request comes from. */
function refuseForeign(
  request: FastifyRequest,
  reply: FastifyReply,
  publicUrl: string | null,
): FastifyReply | undefined {
  const isOfOurTypes = /^application\/(json|octet-stream)(;|$)/i.test(request.headers['content-type'] ?? '');
  const isOurs = isOfOurTypes || isDeletion(request);
  if (isFromOwnOrigin(request.headers, publicUrl) && isOurs) return undefined;
  return reply.send(refuse(isOurs ? 'from-another-site' : 'bad-message'));
}
