import type { FastifyRequest } from 'fastify';
import type * as v from 'valibot';
import { takeDownContributionsOf } from '../../../db/papers/taken-down.ts';
import { serverRightsOf } from '../../../db/people/administration.ts';
import { listPeople } from '../../../db/people/people-listed.ts';
import { withdrawWaitingOf } from '../../../db/people/registrations.ts';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import type { PersonId } from '../../../shared/ids.ts';
import {
  ACCOUNT_STANDINGS,
  type AccountChanged,
  appointmentSchema,
  type PeopleAnswer,
  type RefusedEverywhere,
  reasonSchema,
} from '../../../shared/protocol/http/people/administration.ts';
import type { SessionsEnded } from '../../../shared/protocol/http/people/session.ts';
import type { SignedIn } from '../../auth/sessions/sessions.ts';
import type { HttpDeps, Routes } from '../deps.ts';
import { bodyOf, idIn, textIn } from '../reading.ts';
import { ADMIN_PAGE, administering, fromIn, paged } from './administering.ts';

type Concerning = { readonly by: SignedIn; readonly person: PersonId };

/**
 * The administrator who asks, and the account in question. Also refuses `unknown-account` and, so that somebody remains who can
 * undo it, `not-yourself`.
 */
function concerning({ db }: HttpDeps, request: FastifyRequest): Concerning | Refusal {
  const by = administering(request);
  if (isRefusal(by)) return by;
  const person = idIn<PersonId>(request);
  if (person === by.person) return refuse('not-yourself');
  return serverRightsOf(db, person) ? { by, person } : refuse('unknown-account');
}

/** Refuses all their applications that wait, and takes down all their contributions; then disables the account. */
async function refuseEverywhere(
  { db, applications, acts, administration, effects }: HttpDeps,
  { person, by }: Concerning,
  reason: string,
): Promise<RefusedEverywhere> {
  const refused = {
    applications: applications.refuseAllOf(person),
    contributions: takeDownContributionsOf(db, person, effects.now()),
  };
  withdrawWaitingOf(db, person, effects.now());
  acts.record({ type: 'administration.refused-everywhere', person, reason, ...refused }, by.person);
  await administration.disable(person, by.person, reason);
  return refused;
}

/** The same, with what the body says of it. */
function concerningWith<Schema extends v.GenericSchema<unknown, object>>(
  deps: HttpDeps,
  request: FastifyRequest,
  schema: Schema,
): (Concerning & { readonly body: v.InferOutput<Schema> }) | Refusal {
  const about = concerning(deps, request);
  if (isRefusal(about)) return about;
  const body = bodyOf(request, schema);
  return isRefusal(body) ? body : { ...about, body };
}

/** The accounts of the server, and what administrators do to them. */
export const adminPeopleRoutes: Routes = (app, deps) => {
  app.get('/api/admin/people', async (request) => list(deps, request));
  app.post('/api/admin/people/:id/disable', async (request) => disable(deps, request));
  app.post('/api/admin/people/:id/enable', async (request) => enable(deps, request));
  app.post('/api/admin/people/:id/refuse', async (request) => {
    const about = concerningWith(deps, request, reasonSchema);
    return isRefusal(about) ? about : refuseEverywhere(deps, about, about.body.reason);
  });
  app.post('/api/admin/people/:id/verify', async (request) => {
    const about = concerning(deps, request);
    return isRefusal(about) ? about : (deps.accounts.admit(about.person, about.by.person) ?? {});
  });
  app.post('/api/admin/people/:id/end-sessions', async (request) => {
    const about = concerning(deps, request);
    if (isRefusal(about)) return about;
    return { ended: await deps.administration.endSessions(about.person, about.by.person) } satisfies SessionsEnded;
  });
  app.post('/api/admin/people/:id/administrator', async (request) => appoint(deps, request));
};

/** A standing that nobody knows chooses nobody out. */
function wantedIn(query: unknown) {
  const asked = textIn(query, 'standing');
  return { words: textIn(query, 'words'), standing: ACCOUNT_STANDINGS.find((one) => one === asked) ?? null };
}

function list({ db }: HttpDeps, request: FastifyRequest): PeopleAnswer | Refusal {
  const by = administering(request);
  if (isRefusal(by)) return by;
  const from = fromIn(request) ?? 0;
  const found = listPeople(db, wantedIn(request.query), from, ADMIN_PAGE + 1);
  return paged(found, () => from + ADMIN_PAGE);
}

async function disable(deps: HttpDeps, request: FastifyRequest): Promise<Refusal | AccountChanged> {
  const about = concerningWith(deps, request, reasonSchema);
  if (isRefusal(about)) return about;
  const changed = await deps.administration.disable(about.person, about.by.person, about.body.reason);
  deps.applications.refuseAllOf(about.person);
  withdrawWaitingOf(deps.db, about.person, deps.effects.now());
  return { changed };
}

function enable(deps: HttpDeps, request: FastifyRequest): Refusal | AccountChanged {
  const about = concerningWith(deps, request, reasonSchema);
  if (isRefusal(about)) return about;
  return { changed: deps.administration.enable(about.person, about.by.person, about.body.reason) };
}

function appoint(deps: HttpDeps, request: FastifyRequest): Refusal | object {
  const about = concerningWith(deps, request, appointmentSchema);
  if (isRefusal(about)) return about;
  if (about.body.administrator) return deps.administration.appoint(about.person, about.by.person) ?? {};
  deps.administration.dismiss(about.person, about.by.person);
  return {};
}
