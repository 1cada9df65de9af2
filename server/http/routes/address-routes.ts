import type { FastifyReply, FastifyRequest } from 'fastify';
import type * as v from 'valibot';
import { type Account, accountOfPerson } from '../../../db/people/accounts.ts';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/languages/language.ts';
import {
  type AddressAnswer,
  type LinkShown,
  linkLookSchema,
  resetSchema,
  resetWishSchema,
  verificationSchema,
  verificationWishSchema,
} from '../../../shared/protocol/http/people/session.ts';
import { networkOf } from '../../auth/network.ts';
import type { SignedIn } from '../../auth/sessions/sessions.ts';
import { createLimiter, type Limiter } from '../../limiter.ts';
import { originOf } from '../answers/export-answer.ts';
import type { HttpDeps, Routes } from '../deps.ts';
import { bodyOf } from '../reading.ts';
import { openSession } from '../sessions/opening-session.ts';

const HOUR_MS = 60 * 60 * 1000;
/** How often one network may ask for a new password in an hour: some people in a hall have forgotten theirs. */
const RESETS_PER_NETWORK = 120;

/**
 * Verifying the person's own address, and choosing a new password with its help. What a link holds comes in the body, never in an
 * address.
 */
export const addressRoutes: Routes = (app, deps) => {
  const resets = createLimiter({ limit: RESETS_PER_NETWORK, windowMs: HOUR_MS }, deps.effects.ticks);

  app.get('/api/account/address', async ({ signedIn }, reply) => {
    if (!signedIn) return refuse('signed-out');
    reply.header('cache-control', 'no-store');
    return addressOf(deps, signedIn);
  });
  app.post('/api/account/verification', async (request) => askWhose(deps, request));
  app.post('/api/account/link', async (request) => showLink(deps, request));
  app.post('/api/account/verify', async (request) => {
    const body = bodyOf(request, verificationSchema);
    return isRefusal(body) ? body : deps.accounts.verify(body.token, request.signedIn?.person ?? null);
  });
  app.post('/api/account/reset', async (request) => offerReset(deps, request, resets));
  app.post('/api/account/reset/choose', async (request, reply) => resetPassword(deps, request, reply));
};

const mannerOf = ({ publicUrl }: HttpDeps, request: FastifyRequest, language: Language) => ({
  language,
  origin: originOf(request, publicUrl),
});

/** Sends the letter that asks whether this address is theirs; before that, the person may correct the address. */
async function askWhose(deps: HttpDeps, request: FastifyRequest): Promise<AddressAnswer | Refusal> {
  const { accounts, post } = deps;
  const { signedIn } = request;
  if (!signedIn) return refuse('signed-out');
  const body = bodyOf(request, verificationWishSchema);
  if (isRefusal(body)) return body;
  if (signedIn.isVerified) return refuse('already-verified');
  const email = body.email ?? signedIn.email;
  if (email !== signedIn.email && !accounts.changeEmail(signedIn.person, email)) return refuse('already-verified');
  const account = accountOfPerson(deps.db, signedIn.person);
  const outcome = account && post ? await post.askWhose(account, mannerOf(deps, request, body.language)) : null;
  if (outcome !== null && typeof outcome !== 'string') return outcome;
  return addressOf(deps, { ...signedIn, email });
}

function showLink({ accounts }: HttpDeps, request: FastifyRequest): LinkShown | Refusal {
  const body = bodyOf(request, linkLookSchema);
  if (isRefusal(body)) return body;
  const account = whose(accounts, body, request.signedIn?.person ?? null);
  if (isRefusal(account)) return account;
  const { email, profile } = account;
  return { email, name: profile.name, organisation: profile.organisation };
}

function whose(
  { links }: HttpDeps['accounts'],
  { token, purpose }: v.InferOutput<typeof linkLookSchema>,
  here: PersonId | null,
): Account | Refusal {
  if (purpose === 'verify') return links.whom(token, here);
  const opened = links.open(token, purpose);
  return isRefusal(opened) ? opened : opened.account;
}

function offerReset(deps: HttpDeps, request: FastifyRequest, resets: Limiter): Refusal | object {
  const body = bodyOf(request, resetWishSchema);
  if (isRefusal(body)) return body;
  if (!deps.post) return refuse('no-mail');
  if (!resets.take(networkOf(request.ip))) return refuse('too-many-tries');
  deps.post.offerReset(body.email, mannerOf(deps, request, body.language), (person) =>
    deps.acts.record({ type: 'account.reset-asked', person }, 'visitor'),
  );
  return {};
}

async function resetPassword(deps: HttpDeps, request: FastifyRequest, reply: FastifyReply) {
  const body = bodyOf(request, resetSchema);
  if (isRefusal(body)) return body;
  const person = await deps.accounts.resetPassword(body.token, body.password);
  return typeof person === 'string' ? openSession(deps, person, request, reply) : person;
}

function addressOf(
  { post }: HttpDeps,
  { person, email, isVerified: verified }: Pick<SignedIn, 'person' | 'email' | 'isVerified'>,
): AddressAnswer {
  const few = post?.few({ person, email });
  const sent = post?.asked({ person, email }) ?? null;
  return { email, verified, byMail: post !== null, sent, ...(few && { few }) };
}
