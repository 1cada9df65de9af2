import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { networkOf } from '../auth/network.ts';
import { isOfApi } from './signed-in.ts';

const MINUTE_MS = 60_000;
const PER_PERSON = 1200;
/** Visitors are nobody yet, and a hall shares its address: this only stops a flood (docs/decisions.md, "Nobody is locked out"). */
const PER_ADDRESS = 120_000;

/** Limits requests under `/api` per person, however often they have signed in. */
export async function registerRates(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, {
    max: (request) => (request.signedIn ? PER_PERSON : PER_ADDRESS),
    timeWindow: MINUTE_MS,
    keyGenerator: (request) => request.signedIn?.person ?? networkOf(request.ip),
    allowList: (request) => !isOfApi(request),
    cache: 20_000,
  });
}
