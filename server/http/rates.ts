import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';

const MINUTE_MS = 60_000;
const PER_SESSION = 1200;
/** Visitors have no session, and a hall shares its address: this only stops a flood (docs/decisions.md, "Nobody is locked out"). */
const PER_ADDRESS = 30_000;

/** Limits requests under `/api` per session. */
export async function registerRates(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, {
    max: (request) => (request.signedIn ? PER_SESSION : PER_ADDRESS),
    timeWindow: MINUTE_MS,
    keyGenerator: (request) => request.signedIn?.sessionId ?? request.ip,
    allowList: (request) => !request.url.startsWith('/api/'),
    cache: 20_000,
  });
}
