import { isRefusal, refuse } from '../../../shared/decision.ts';
import { type SetupAnswer, setupSchema } from '../../../shared/protocol/http-administration.ts';
import type { Routes } from '../deps.ts';
import { bodyOf } from '../reading.ts';

/** The first administrator of a server that has none. */
export const setupRoutes: Routes = (app, { firstAdministrator }) => {
  app.get('/api/setup', async () => ({ needed: firstAdministrator.isNeeded() }) satisfies SetupAnswer);

  app.post('/api/setup', async (request) => {
    if (!request.signedIn) return refuse('signed-out');
    const body = bodyOf(request, setupSchema);
    if (isRefusal(body)) return body;
    return firstAdministrator.take(request.signedIn.person, body.code, request.ip) ?? {};
  });
};
