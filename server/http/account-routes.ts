import { isRefusal, refuse } from '../../shared/decision.ts';
import {
  passwordChangeSchema,
  profileChangeSchema,
  type SessionAnswer,
  type SessionsEnded,
} from '../../shared/protocol/http-session.ts';
import { bodyOf } from './reading.ts';
import type { Routes } from './world.ts';

/** One's own account: what others see of it, its password, and where it is signed in. */
export const accountRoutes: Routes = (app, { accounts, sessions, acts }) => {
  app.patch('/api/account', async (request) => {
    const { signedIn } = request;
    if (!signedIn) return refuse('signed-out');
    const profile = bodyOf(request, profileChangeSchema);
    if (isRefusal(profile)) return profile;
    accounts.changeProfile(signedIn.person, profile);
    return { person: signedIn.person, email: signedIn.email, profile } satisfies SessionAnswer;
  });

  app.post('/api/account/password', async (request) => {
    if (!request.signedIn) return refuse('signed-out');
    const body = bodyOf(request, passwordChangeSchema);
    return isRefusal(body) ? body : accounts.changePassword(request.signedIn, body);
  });

  app.post('/api/account/sign-out-everywhere', async ({ signedIn }, reply) => {
    if (!signedIn) return refuse('signed-out');
    const ended = await sessions.closeOthers(signedIn.person, signedIn.sessionId);
    const { cookie } = await sessions.close(signedIn.sessionId);
    acts.record({ type: 'account.sessions-ended', person: signedIn.person, ended: ended + 1 }, signedIn.person);
    reply.removeHeader('set-cookie').header('set-cookie', cookie);
    return { ended } satisfies SessionsEnded;
  });
};
