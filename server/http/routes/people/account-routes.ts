import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import type { Allowances } from '../../../../shared/protocol/http/people/allowances.ts';
import {
  type Devices,
  deviceEndSchema,
  passwordChangeSchema,
  profileChangeSchema,
  type SessionsEnded,
} from '../../../../shared/protocol/http/people/session.ts';
import type { SignedIn } from '../../../auth/sessions/sessions.ts';
import { allowancesOf } from '../../bounds/allowances.ts';
import type { HttpDeps, Routes, RoutesDeps } from '../../deps.ts';
import { bodyOf } from '../../reading.ts';
import { sessionAnswer } from '../../sessions/session-answer.ts';

/** A person's own account: what others see of it, its password, and where it is signed in. */
export const accountRoutes: Routes = (app, deps) => {
  app.patch('/api/account', async (request) => changeProfile(deps, request));
  app.post('/api/account/password', async (request, reply) => changePassword(deps, request, reply));
  app.post('/api/account/sign-out-everywhere', async (request, reply) => signOutEverywhere(deps, request, reply));
  app.get('/api/account/allowances', async ({ signedIn }, reply) => {
    if (!signedIn) return refuse('signed-out');
    reply.header('cache-control', 'no-store');
    return allowancesOf(deps, signedIn.person) satisfies Allowances;
  });
  app.get('/api/account/devices', async ({ signedIn }, reply) => {
    if (!signedIn) return refuse('signed-out');
    reply.header('cache-control', 'no-store');
    return devicesOf(deps, signedIn);
  });
  app.post('/api/account/devices/end', async (request, reply) => endDevice(deps, request, reply));
};

function changeProfile(deps: RoutesDeps, request: FastifyRequest) {
  const { signedIn } = request;
  if (!signedIn) return refuse('signed-out');
  const profile = bodyOf(request, profileChangeSchema);
  if (isRefusal(profile)) return profile;
  if (!deps.quotas.profile.take(signedIn.person)) return refuse('changed-too-often');
  const imitation = deps.accounts.changeProfile(signedIn, profile);
  if (imitation) return imitation;
  return sessionAnswer(deps, { ...signedIn, profile });
}

async function changePassword(
  { accounts }: HttpDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SessionsEnded | Refusal> {
  if (!request.signedIn) return refuse('signed-out');
  const body = bodyOf(request, passwordChangeSchema);
  const changed = isRefusal(body) ? body : await accounts.changePassword(request.signedIn, body);
  if (isRefusal(changed)) return changed;
  reply.removeHeader('set-cookie').header('set-cookie', changed.cookie);
  return { ended: changed.ended };
}

async function signOutEverywhere(
  { sessions, acts }: HttpDeps,
  { signedIn }: FastifyRequest,
  reply: FastifyReply,
): Promise<SessionsEnded | Refusal> {
  if (!signedIn) return refuse('signed-out');
  const { person, sessionId } = signedIn;
  const ended = await sessions.closeOthers(person, sessionId);
  const { cookie } = await sessions.close(sessionId);
  acts.record({ type: 'account.sessions-ended', person, ended: ended + 1 }, person);
  reply.removeHeader('set-cookie').header('set-cookie', cookie);
  return { ended };
}

async function devicesOf({ sessions }: HttpDeps, { person, sessionId }: SignedIn): Promise<Devices> {
  const open = await sessions.of(person);
  const devices = open.map(({ id, device, createdAt: signedInAt, seenAt }) => {
    return { id, device, signedInAt, seenAt, isThis: id === sessionId };
  });
  return { devices };
}

async function endDevice(
  { sessions, acts }: HttpDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SessionsEnded | Refusal> {
  const { signedIn } = request;
  if (!signedIn) return refuse('signed-out');
  const { person, sessionId } = signedIn;
  const body = bodyOf(request, deviceEndSchema);
  if (isRefusal(body)) return body;
  const isOwn = (await sessions.of(person)).some(({ id }) => id === body.id);
  if (!isOwn) return { ended: 0 };
  const { cookie } = await sessions.close(body.id);
  acts.record({ type: 'account.sessions-ended', person, ended: 1 }, person);
  if (body.id === sessionId) reply.header('set-cookie', cookie);
  return { ended: 1 };
}
