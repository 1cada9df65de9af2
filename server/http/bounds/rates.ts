import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '../../../shared/decision.ts';
import { networkOf } from '../../auth/network.ts';
import { createLimiter } from '../../limiter.ts';
import type { HttpDeps } from '../deps.ts';
import { isOfApi } from '../sessions/signed-in.ts';

const MINUTE_MS = 60_000;
const PER_PERSON = 1200;
/** Visitors are nobody yet, and a hall shares its address: this only stops a flood (docs/decisions.md, "Nobody is locked out"). */
const PER_ADDRESS = 120_000;

/** Limits requests under `/api` per person, however often they have signed in. */
export function registerRates(app: FastifyInstance, { effects }: HttpDeps): void {
  const ofPeople = createLimiter({ limit: PER_PERSON, windowMs: MINUTE_MS }, effects.ticks);
  const ofNetworks = createLimiter({ limit: PER_ADDRESS, windowMs: MINUTE_MS }, effects.ticks);

  function opensInMs({ signedIn, ip }: FastifyRequest): number | null {
    const [limiter, key] = signedIn ? [ofPeople, signedIn.person] : [ofNetworks, networkOf(ip)];
    return limiter.take(key) ? null : limiter.left(key).opensInMs;
  }
  app.addHook('onRequest', async (request, reply): Promise<FastifyReply | undefined> => {
    const waitMs = isOfApi(request) ? opensInMs(request) : null;
    if (waitMs === null) return undefined;
    return reply.header('retry-after', Math.ceil(waitMs / 1000)).send(refuse('too-many-messages'));
  });
}
