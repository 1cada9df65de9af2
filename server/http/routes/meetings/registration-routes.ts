import type { FastifyReply, FastifyRequest } from 'fastify';
import { meetingById } from '../../../../db/meetings.ts';
import { setTerms } from '../../../../db/people/focal-points.ts';
import { registrationOf, registrationsOfPerson, type StoredRegistration } from '../../../../db/people/registrations.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import type { MeetingId } from '../../../../shared/ids.ts';
import {
  type OwnRegistration,
  type RegistrationMade,
  type RegistrationNow,
  registeringSchema,
  termsSchema,
} from '../../../../shared/protocol/http/meetings/registrations.ts';
import type { SignedIn } from '../../../auth/sessions/sessions.ts';
import { countWaiting, decidingOf } from '../../../registration/deciders.ts';
import { mayRegister, register, termsNow, withdraw } from '../../../registration/registering.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { bodyOf, idIn } from '../../reading.ts';
import { mustNotPassForOfficer } from '../../sessions/accepting.ts';
import { attending, doing } from '../../sessions/signed-in.ts';

/** People register for a meeting themselves, and take that back (E1). */
export const registrationRoutes: Routes = (app, deps) => {
  app.get('/api/meetings/:id/registration', async (request, reply) => look(deps, request, reply));
  app.post('/api/meetings/:id/registration', async (request) => write(deps, request));
  app.delete('/api/meetings/:id/registration', async (request, reply) => takeBack(deps, request, reply));
  app.post('/api/meetings/:id/registration/terms', async (request) => setDays(deps, request));
  app.get('/api/account/registrations', async (request, reply) => {
    if (!request.signedIn) return refuse('signed-out');
    reply.header('cache-control', 'no-store');
    return registrationsOfPerson(deps.db, request.signedIn.person).flatMap((each) => made(deps, each));
  });
};

function look(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply): RegistrationNow | Refusal {
  const room = deps.rooms.get(idIn<MeetingId>(request));
  if (!room) return refuse('unknown-meeting');
  const { signedIn } = request;
  const own = signedIn && registrationOf(deps.db, room.id, signedIn.person);
  reply.header('cache-control', 'no-store');
  const decides = signedIn && decidingOf(deps.db, room, signedIn);
  // To count what waits costs as much as the list of it.
  if (decides && !deps.quotas.look.take(signedIn.person)) return refuse('too-many-messages');
  const waiting = decides ? countWaiting(deps.db, room.id, decides, signedIn.person) : 0;
  return { terms: termsNow(deps, room), own: own && ownOf(own), decides, waiting };
}

const ownOf = ({
  profile,
  mode,
  comingAs,
  languages,
  needs,
  needsInWords,
  ...rest
}: StoredRegistration): OwnRegistration => {
  const { state, version, reason, madeAt, changedAt } = rest;
  return { profile, mode, comingAs, languages, needs, needsInWords, state, version, reason, madeAt, changedAt };
};

function made({ db, rooms }: RoutesDeps, stored: StoredRegistration): readonly RegistrationMade[] {
  const row = rooms.seqOf(stored.meetingId) > 0 ? meetingById(db, stored.meetingId) : null;
  return row ? [{ ...ownOf(stored), meeting: { id: row.id, title: row.title, date: row.date } }] : [];
}

type Here = { readonly room: NonNullable<ReturnType<RoutesDeps['rooms']['get']>>; readonly signedIn: SignedIn };

function here(deps: RoutesDeps, request: FastifyRequest): Here | Refusal {
  const room = deps.rooms.get(idIn<MeetingId>(request));
  if (!room) return refuse('unknown-meeting');
  const signedIn = doing(deps, request, 'apply');
  return isRefusal(signedIn) ? signedIn : { room, signedIn };
}

function write(deps: RoutesDeps, request: FastifyRequest): OwnRegistration | Refusal {
  const found = here(deps, request);
  if (isRefusal(found)) return found;
  const { room, signedIn } = found;
  const body = bodyOf(request, registeringSchema);
  if (isRefusal(body)) return body;
  const named = { person: signedIn.person, profile: body.profile };
  const refusal =
    mayRegister(deps, room, signedIn) ??
    deps.accounts.mustNotPassForAdministrator(body.profile, signedIn.person) ??
    mustNotPassForOfficer(deps, { meetingId: room.id }, named);
  if (refusal) return refusal;
  if (!deps.quotas.register.take(signedIn.person)) return refuse('too-many-tries');
  const written = register(deps, room, signedIn, body);
  return isRefusal(written) ? written : ownOf(written);
}

async function takeBack(
  deps: RoutesDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | Refusal> {
  const room = deps.rooms.get(idIn<MeetingId>(request));
  if (!room) return refuse('unknown-meeting');
  if (!request.signedIn) return refuse('signed-out');
  return (await withdraw(deps, room, request.signedIn.person)) ?? reply.code(204).send();
}

function setDays(deps: RoutesDeps, request: FastifyRequest): RegistrationNow['terms'] | Refusal {
  const at = attending(deps, request, 'admit');
  if (isRefusal(at)) return at;
  const body = bodyOf(request, termsSchema);
  if (isRefusal(body)) return body;
  setTerms(deps.db, at.room.id, body);
  return termsNow(deps, at.room);
}
