import { isRefusal, refuse } from '../../../shared/decision.ts';
import type { Allowances } from '../../../shared/protocol/http-allowances.ts';
import {
  type Devices,
  deviceEndSchema,
  passwordChangeSchema,
  profileChangeSchema,
  type SessionsEnded,
} from '../../../shared/protocol/http-session.ts';
import { allowancesOf } from '../allowances.ts';
import type { Routes } from '../deps.ts';
import { bodyOf } from '../reading.ts';
import { sessionAnswer } from '../session-answer.ts';

/** One's own account: what others see of it, its password, and where it is signed in. */
export const accountRoutes: Routes = (app, deps) => {
  const { accounts, sessions, acts } = deps;

  app.patch('/api/account', async (request) => {
    const { signedIn } = request;
    if (!signedIn) return refuse('signed-out');
    const profile = bodyOf(request, profileChangeSchema);
    if (isRefusal(profile)) return profile;
    if (!deps.quotas.profile.take(signedIn.person)) return refuse('changed-too-often');
    const imitation = accounts.changeProfile(signedIn, profile);
    if (imitation) return imitation;
    return sessionAnswer(deps, { ...signedIn, profile });
  });

  app.post('/api/account/password', async (request, reply) => {
    if (!request.signedIn) return refuse('signed-out');
    const body = bodyOf(request, passwordChangeSchema);
    const changed = isRefusal(body) ? body : await accounts.changePassword(request.signedIn, body);
    if (isRefusal(changed)) return changed;
    reply.removeHeader('set-cookie').header('set-cookie', changed.cookie);
    return { ended: changed.ended } satisfies SessionsEnded;
  });

  app.post('/api/account/sign-out-everywhere', async ({ signedIn }, reply) => {
    if (!signedIn) return refuse('signed-out');
    const { person, sessionId } = signedIn;
    const ended = await sessions.closeOthers(person, sessionId);
    const { cookie } = await sessions.close(sessionId);
    acts.record({ type: 'account.sessions-ended', person, ended: ended + 1 }, person);
    reply.removeHeader('set-cookie').header('set-cookie', cookie);
    return { ended } satisfies SessionsEnded;
  });

  app.get('/api/account/allowances', async ({ signedIn }, reply) => {
    if (!signedIn) return refuse('signed-out');
    reply.header('cache-control', 'no-store');
    return allowancesOf(deps, signedIn.person) satisfies Allowances;
  });

  app.get('/api/account/devices', async ({ signedIn }, reply) => {
    if (!signedIn) return refuse('signed-out');
    reply.header('cache-control', 'no-store');
    const devices = (await sessions.of(signedIn.person)).map(({ id, device, createdAt: signedInAt, seenAt }) => {
      return { id, device, signedInAt, seenAt, isThis: id === signedIn.sessionId };
    });
    return { devices } satisfies Devices;
  });

  app.post('/api/account/devices/end', async (request, reply) => {
    const { signedIn } = request;
    if (!signedIn) return refuse('signed-out');
    const body = bodyOf(request, deviceEndSchema);
    if (isRefusal(body)) return body;
    const isOwn = (await sessions.of(signedIn.person)).some(({ id }) => id === body.id);
    if (isOwn) {
      const { cookie } = await sessions.close(body.id);
      acts.record({ type: 'account.sessions-ended', person: signedIn.person, ended: 1 }, signedIn.person);
      if (body.id === signedIn.sessionId) reply.header('set-cookie', cookie);
    }
    return { ended: isOwn ? 1 : 0 } satisfies SessionsEnded;
  });
};
