import type { FastifyReply, FastifyRequest } from 'fastify';
import { accountOfPerson } from '../../../db/people/accounts.ts';
import { serverRightsOf } from '../../../db/people/administration.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { SessionAnswer } from '../../../shared/protocol/http/people/session.ts';
import { deviceName } from '../../auth/sessions/device-name.ts';
import { deviceCookie } from '../../auth/sessions/devices.ts';
import { isOverTls } from '../../config.ts';
import type { HttpDeps } from '../deps.ts';
import { sessionAnswer } from './session-answer.ts';

/** Signs a person in on the device that asks, and ends the session that it had: nobody inherits another person's cookie. */
export async function openSession(
  deps: HttpDeps,
  person: PersonId,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<NonNullable<SessionAnswer>> {
  const { db, sessions, publicUrl } = deps;
  if (request.signedIn) await sessions.close(request.signedIn.sessionId);
  const { cookie } = await sessions.open(person, deviceName(request.headers['user-agent']));
  const account = accountOfPerson(db, person);
  if (!account) throw new Error('signed in without an account');
  deps.acts.record({ type: 'account.signed-in', person }, person);
  const device = deviceCookie(account, isOverTls(publicUrl));
  reply.removeHeader('set-cookie').header('set-cookie', [cookie, device]).header('cache-control', 'no-store');
  const administrator = serverRightsOf(db, person)?.administrator ?? false;
  return sessionAnswer(deps, { ...account, isVerified: account.verifiedAt !== null, administrator });
}
