import type { FastifyReply, FastifyRequest } from 'fastify';
import { accountOfPerson, addAccount } from '../../db/accounts.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { idOf, type PersonId } from '../../shared/ids.ts';
import {
  type Registration,
  registrationSchema,
  type SessionAnswer,
  signInSchema,
} from '../../shared/protocol/http-session.ts';
import { deviceCookie } from '../auth/devices.ts';
import { isOverTls } from '../config.ts';
import { acceptInvitation, openInvitation } from './accepting.ts';
import { createQuota } from './quota.ts';
import { bodyOf } from './reading.ts';
import type { HttpWorld, Routes } from './world.ts';

const MINUTE_MS = 60_000;
/** New accounts from one address in a minute, for there is no session yet: a hall that registers all at once. */
const ACCOUNTS_PER_ADDRESS = 300;

/** Registering, signing in and out, and who one is. */
export const sessionRoutes: Routes = (app, world) => {
  const registrations = createQuota(ACCOUNTS_PER_ADDRESS, MINUTE_MS, world.effects.now);

  app.get('/api/session', async (request, reply) => {
    const { signedIn } = request;
    const answer: SessionAnswer = signedIn && {
      person: signedIn.person,
      email: signedIn.email,
      profile: signedIn.profile,
    };
    return reply
      .header('cache-control', 'no-store')
      .type('application/json')
      .send(answer ?? 'null');
  });

  app.post('/api/sign-in', async (request, reply) => {
    const body = bodyOf(request, signInSchema);
    if (isRefusal(body)) return body;
    const from = { address: request.ip, cookies: request.headers.cookie };
    const person = await world.accounts.signIn(body, from);
    return typeof person === 'string' ? signedInAs(world, person, request, reply) : person;
  });

  app.post('/api/sign-out', async ({ signedIn }, reply) => {
    if (!signedIn) return {};
    const { cookie } = await world.sessions.close(signedIn.sessionId);
    world.acts.record({ type: 'account.signed-out', person: signedIn.person }, signedIn.person);
    reply.header('set-cookie', cookie);
    return {};
  });

  app.post('/api/register', async (request, reply) => {
    const body = bodyOf(request, registrationSchema);
    if (isRefusal(body)) return body;
    if (!registrations.take(request.ip)) return refuse('too-many-tries');
    const person = await register(world, body, request.ip);
    return typeof person === 'string' ? signedInAs(world, person, request, reply) : person;
  });
};

/** Opens a session, and ends the one that the browser had: nobody inherits another person's cookie. */
async function signedInAs(
  { db, sessions, publicUrl, acts }: HttpWorld,
  person: PersonId,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  if (request.signedIn) await sessions.close(request.signedIn.sessionId);
  const { cookie } = await sessions.open(person);
  acts.record({ type: 'account.signed-in', person }, person);
  const account = accountOfPerson(db, person);
  if (!account) throw new Error('signed in without an account');
  const device = deviceCookie(account, isOverTls(publicUrl));
  reply.removeHeader('set-cookie').header('set-cookie', [cookie, device]).header('cache-control', 'no-store');
  return { person, email: account.email, profile: account.profile } satisfies SessionAnswer;
}

/** An invitation is looked at before the account is made, so that a wrong one leaves no account behind. */
async function register(world: HttpWorld, registration: Registration, address: string): Promise<PersonId | Refusal> {
  const { email, password, language, invitation, ...profile } = registration;
  const invited = invitation === undefined ? null : openInvitation(world, invitation, email);
  if (invited && isRefusal(invited)) return invited;
  const person = idOf<PersonId>(world.effects.newId());
  const passwordHash = await world.passwords.hash(password, `address ${address}`);
  const refusal = addAccount(world.db, { person, email, passwordHash, profile, language }, world.effects.now());
  if (refusal) return refusal;
  world.acts.record({ type: 'account.made', person }, person);
  if (invited) await acceptInvitation(world, invited, { person, profile });
  return person;
}
