import { accountOfPerson } from '../../../../db/people/accounts.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import type { PersonId } from '../../../../shared/ids.ts';
import {
  type Registration,
  registrationSchema,
  signInSchema,
} from '../../../../shared/protocol/http/people/session.ts';
import { networkOf } from '../../../auth/network.ts';
import { createLimiter } from '../../../limiter.ts';
import { originOf } from '../../answers/export-answer.ts';
import type { HttpDeps, Routes } from '../../deps.ts';
import { bodyOf } from '../../reading.ts';
import { acceptInvitation, mustNotPassForOfficer, openInvitation } from '../../sessions/accepting.ts';
import { openSession } from '../../sessions/opening-session.ts';
import { sessionAnswer } from '../../sessions/session-answer.ts';

const MINUTE_MS = 60_000;
/** New accounts from one network in a minute, because there is no session yet: enough for a hall that registers all at once. */
const ACCOUNTS_PER_NETWORK = 300;
/** And in an hour: for each account the server writes a letter, and one network may not use up the letters of an hour. */
const ACCOUNTS_IN_AN_HOUR = 600;

/** Registering, signing in and out, and the present session. */
export const sessionRoutes: Routes = (app, deps) => {
  const registrations = createLimiter({ limit: ACCOUNTS_PER_NETWORK, windowMs: MINUTE_MS }, deps.effects.ticks);
  const inAnHour = createLimiter({ limit: ACCOUNTS_IN_AN_HOUR, windowMs: 60 * MINUTE_MS }, deps.effects.ticks);

  app.get('/api/session', async ({ signedIn }, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type('application/json')
      .send(signedIn ? sessionAnswer(deps, signedIn) : 'null'),
  );

  app.post('/api/sign-in', async (request, reply) => {
    const body = bodyOf(request, signInSchema);
    if (isRefusal(body)) return body;
    const from = { address: request.ip, cookies: request.headers.cookie };
    const person = await deps.accounts.signIn(body, from);
    return typeof person === 'string' ? openSession(deps, person, request, reply) : person;
  });

  app.post('/api/sign-out', async ({ signedIn }, reply) => {
    if (!signedIn) return {};
    const { cookie } = await deps.sessions.close(signedIn.sessionId);
    deps.acts.record({ type: 'account.signed-out', person: signedIn.person }, signedIn.person);
    reply.header('set-cookie', cookie);
    return {};
  });

  app.post('/api/register', async (request, reply) => {
    const body = bodyOf(request, registrationSchema);
    if (isRefusal(body)) return body;
    const network = networkOf(request.ip);
    if (!registrations.take(network) || !inAnHour.take(network)) return refuse('too-many-tries');
    const person = await register(deps, body, request.ip);
    if (typeof person !== 'string') return person;
    const account = accountOfPerson(deps.db, person);
    const manner = { language: body.language, origin: originOf(request, deps.publicUrl) };
    if (account) deps.post?.askWhoseLater(account, manner);
    return openSession(deps, person, request, reply);
  });
};

/** The invitation is checked before the account is made, so that a wrong one leaves no account behind. */
async function register(deps: HttpDeps, registration: Registration, address: string): Promise<PersonId | Refusal> {
  const { invitation, ...wanted } = registration;
  const invited = invitation === undefined ? null : openInvitation(deps, invitation, wanted.email);
  if (invited && isRefusal(invited)) return invited;
  const imitation = invited && mustNotPassForOfficer(deps, invited, { person: null, profile: wanted });
  if (imitation) return imitation;
  const person = await deps.accounts.register(wanted, address);
  if (typeof person !== 'string') return person;
  const { email: _, password: _password, language: _language, ...profile } = wanted;
  if (invited) await acceptInvitation(deps, invited, { person, profile });
  return person;
}
