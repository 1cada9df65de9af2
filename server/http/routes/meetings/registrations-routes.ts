import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type PageOfRegistrations,
  registrationById,
  registrationsFor,
  versionOfRegistrations,
} from '../../../../db/people/registrations.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import type { RegistrationId } from '../../../../shared/ids.ts';
import {
  decisionSchema,
  type ListedRegistration,
  type ListedRegistrations,
  REGISTRATIONS_A_PAGE,
  type RegistrationsDecided,
} from '../../../../shared/protocol/http/meetings/registrations.ts';
import { isForSecretary, needsFor } from '../../../../shared/registration/registration-rules.ts';
import { registrationsCsv } from '../../../documents/registrations-table.ts';
import { likeWhom } from '../../../meetings/people/applicants.ts';
import { decideTogether } from '../../../registration/deciding.ts';
import { disposition } from '../../answers/export-answer.ts';
import { CSV } from '../../answers/formats.ts';
import { JSON_TYPE } from '../../answers/kept-answers.ts';
import { LOOKS_OF_A_TABLE } from '../../bounds/allowances.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { afterIn, bodyOf } from '../../reading.ts';
import { type Deciders, decidingIn } from '../../sessions/deciding-in.ts';

/** The secretary decides about all registrations, a focal point about those of their entity (E3). */
export const registrationsRoutes: Routes = (app, deps) => {
  app.get('/api/meetings/:id/registrations', async (request, reply) => list(deps, request, reply));
  app.get('/api/meetings/:id/registrations.csv', async (request, reply) => table(deps, request, reply));
  app.post('/api/meetings/:id/registrations/decisions', async (request) => decide(deps, request));
};

async function list(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | Refusal> {
  const here = decidingIn(deps, request);
  if (isRefusal(here)) return here;
  if (!deps.quotas.look.take(here.signedIn.person)) return refuse('too-many-messages');
  const after = afterIn<RegistrationId>(request);
  if (after !== null && !registrationById(deps.db, here.room.id, after)) return refuse('unknown-registration');
  const kept = keptFor(deps, here, 'json');
  const page = () => listed(deps, here, { after, limit: REGISTRATIONS_A_PAGE });
  return deps.kept.send(request, reply, {
    ...kept,
    slot: `${kept.slot} after ${after}`,
    type: JSON_TYPE,
    make: () => JSON.stringify({ decides: here.deciding, registrations: page() } satisfies ListedRegistrations),
  });
}

/** A list of thousands is made once for each version and reader's view, and one such list at a time. */
function keptFor({ db }: RoutesDeps, { room, deciding, signedIn }: Deciders, format: 'json' | 'csv') {
  const view = deciding.of === 'all' ? 'all' : JSON.stringify([signedIn.person, deciding.entity]);
  return {
    slot: `registrations ${format} ${room.id} ${view}`,
    version: `${room.seq} ${versionOfRegistrations(db, room.id)}`,
    work: 'heavy',
    headers: { 'cache-control': 'no-store' },
  } as const;
}

function listed(
  { db }: RoutesDeps,
  { room, deciding, signedIn }: Deciders,
  page?: PageOfRegistrations,
): readonly ListedRegistration[] {
  const like = likeWhom(room);
  return registrationsFor(db, room.id, deciding, page).map(
    ({ needs, needsInWords, meetingId: _, gave: _gave, tookWith: _took, turns, ...each }) => ({
      ...each,
      forSecretary: isForSecretary({ ...each, turns }, deciding, signedIn.person),
      needs: needsFor(deciding, { needs, needsInWords }),
      like: like(each),
    }),
  );
}

async function table(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | Refusal> {
  const here = decidingIn(deps, request);
  if (isRefusal(here)) return here;
  const { room, deciding, signedIn } = here;
  if (!deps.quotas.look.take(signedIn.person, LOOKS_OF_A_TABLE)) return refuse('too-many-messages');
  deps.acts.record({ type: 'meeting.exported', meeting: room.id, what: 'registrations csv' }, signedIn.person);
  const kept = keptFor(deps, here, 'csv');
  return deps.kept.send(request, reply, {
    ...kept,
    headers: { ...kept.headers, 'content-disposition': disposition(false, `registrations-${room.id}.csv`) },
    type: CSV,
    make: () => registrationsCsv(listed(deps, here), deciding),
  });
}

async function decide(deps: RoutesDeps, request: FastifyRequest): Promise<RegistrationsDecided | Refusal> {
  const here = decidingIn(deps, request);
  if (isRefusal(here)) return here;
  const { room, deciding, signedIn } = here;
  const body = bodyOf(request, decisionSchema);
  if (isRefusal(body)) return body;
  if (!mayDecide(deps, here, body.registrations.length)) return refuse('decided-too-often');
  const { done, left, decided } = await decideTogether(deps, room, body, { deciding, person: signedIn.person });
  const type = body.approved ? 'meeting.registration-approved' : 'meeting.registration-declined';
  // One commit for all: each waits for the disk.
  deps.db.orm.transaction(() => {
    for (const { id, person } of decided)
      deps.acts.record({ type, meeting: room.id, registration: id, person }, signedIn.person);
  });
  void deps.post?.decisions.look();
  return { done, left };
}

/** Each decision is kept, and told to those in the hall: nobody makes a meeting's log long with them (E12). */
function mayDecide({ quotas }: RoutesDeps, { room, deciding, signedIn }: Deciders, count: number): boolean {
  if (deciding.of === 'all') return quotas.decideAll.take(room.id, count);
  return quotas.decide.take(signedIn.person, count) && quotas.decide.take(room.id, count);
}
