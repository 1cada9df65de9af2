import type { FastifyReply, FastifyRequest } from 'fastify';
import { accountOfPerson } from '../../db/accounts.ts';
import { standingOf } from '../../db/administration.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { SessionAnswer } from '../../shared/protocol/http-session.ts';
import { deviceName } from '../auth/device-name.ts';
import { deviceCookie } from '../auth/devices.ts';
import { isOverTls } from '../config.ts';
import { sessionAnswer } from './session-answer.ts';
import type { HttpWorld } from './world.ts';

/** Signs a person in on the device that asks, and ends the session that it had: nobody inherits another person's cookie. */
export function openSession(
  world: HttpWorld,
  person: PersonId,
  request: FastifyRequest,
  reply: FastifyReply,
): NonNullable<SessionAnswer> {
  const { db, sessions, publicUrl } = world;
  if (request.signedIn) sessions.close(request.signedIn.sessionId);
  const { cookie } = sessions.open(person, deviceName(request.headers['user-agent']));
  const account = accountOfPerson(db, person);
  if (!account) throw new Error('signed in without an account');
  world.acts.record({ type: 'account.signed-in', person }, person);
  const device = deviceCookie(account, isOverTls(publicUrl));
  reply.removeHeader('set-cookie').header('set-cookie', [cookie, device]).header('cache-control', 'no-store');
  const administrator = standingOf(db, person)?.administrator ?? false;
  return sessionAnswer(world, { ...account, isVerified: account.verifiedAt !== null, administrator });
}
