import type { FastifyRequest } from 'fastify';
import { serverRightsOf } from '../../../db/administration.ts';
import { listPeople } from '../../../db/people-listed.ts';
import { takeDownContributionsOf } from '../../../db/taken-down.ts';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import type { PersonId } from '../../../shared/ids.ts';
import {
  appointmentSchema,
  type PeopleAnswer,
  type RefusedEverywhere,
  reasonSchema,
} from '../../../shared/protocol/http-administration.ts';
import type { SessionsEnded } from '../../../shared/protocol/http-session.ts';
import type { SignedIn } from '../../auth/sessions.ts';
import type { HttpDeps, Routes } from '../deps.ts';
import { bodyOf, idIn, textIn } from '../reading.ts';
import { ADMIN_PAGE, administering, fromIn, paged } from './administering.ts';

type Concerning = { readonly by: SignedIn; readonly person: PersonId };

/** Who asks, and whom it is about. Refuses also `unknown-account` and, lest nobody be left who can undo it, `not-yourself`. */
function concerning({ db }: HttpDeps, request: FastifyRequest): Concerning | Refusal {
  const by = administering(request);
  if (isRefusal(by)) return by;
  const person = idIn<PersonId>(request);
  if (person === by.person) return refuse('not-yourself');
  return serverRightsOf(db, person) ? { by, person } : refuse('unknown-account');
}

/** Every application of theirs that waits, and every contribution; then they are kept out. */
async function refuseEverywhere(
  { db, applications, acts, administration, effects }: HttpDeps,
  { person, by }: Concerning,
  reason: string,
): Promise<RefusedEverywhere> {
  const refused = {
    applications: applications.refuseAllOf(person),
    contributions: takeDownContributionsOf(db, person, effects.now()),
  };
  acts.record({ type: 'administration.refused-everywhere', person, reason, ...refused }, by.person);
  await administration.disable(person, by.person, reason);
  return refused;
}

/** The accounts of the server, and what administrators do to them. */
export const adminPeopleRoutes: Routes = (app, deps) => {
  const { db, administration } = deps;

  app.get('/api/admin/people', async (request) => {
    const by = administering(request);
    if (isRefusal(by)) return by;
    const from = fromIn(request) ?? 0;
    const found = listPeople(db, textIn(request.query, 'words'), from, ADMIN_PAGE + 1);
    return paged(found, () => from + ADMIN_PAGE) satisfies PeopleAnswer;
  });

  app.post('/api/admin/people/:id/disable', async (request) => {
    const about = concerning(deps, request);
    if (isRefusal(about)) return about;
    const body = bodyOf(request, reasonSchema);
    if (isRefusal(body)) return body;
    await administration.disable(about.person, about.by.person, body.reason);
    deps.applications.refuseAllOf(about.person);
    return {};
  });

  app.post('/api/admin/people/:id/enable', async (request) => {
    const about = concerning(deps, request);
    if (isRefusal(about)) return about;
    const body = bodyOf(request, reasonSchema);
    if (isRefusal(body)) return body;
    administration.enable(about.person, about.by.person, body.reason);
    return {};
  });

  app.post('/api/admin/people/:id/refuse', async (request) => {
    const about = concerning(deps, request);
    if (isRefusal(about)) return about;
    const body = bodyOf(request, reasonSchema);
    return isRefusal(body) ? body : refuseEverywhere(deps, about, body.reason);
  });

  app.post('/api/admin/people/:id/verify', async (request) => {
    const about = concerning(deps, request);
    return isRefusal(about) ? about : (deps.accounts.admit(about.person, about.by.person) ?? {});
  });

  app.post('/api/admin/people/:id/end-sessions', async (request) => {
    const about = concerning(deps, request);
    if (isRefusal(about)) return about;
    return { ended: await administration.endSessions(about.person, about.by.person) } satisfies SessionsEnded;
  });

  app.post('/api/admin/people/:id/administrator', async (request) => {
    const about = concerning(deps, request);
    if (isRefusal(about)) return about;
    const body = bodyOf(request, appointmentSchema);
    if (isRefusal(body)) return body;
    if (body.administrator) return administration.appoint(about.person, about.by.person) ?? {};
    administration.dismiss(about.person, about.by.person);
    return {};
  });
};
