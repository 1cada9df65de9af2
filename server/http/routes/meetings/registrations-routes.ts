import type { FastifyReply, FastifyRequest } from 'fastify';
import { registrationsFor, type StoredRegistration } from '../../../../db/people/registrations.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import {
  decisionSchema,
  type ListedRegistration,
  type ListedRegistrations,
  type RegistrationsDecided,
} from '../../../../shared/protocol/http/registrations.ts';
import { isDecidedBy, isForSecretary, needsFor } from '../../../../shared/registration/registration-rules.ts';
import { registrationsCsv } from '../../../documents/registrations-table.ts';
import type { Told } from '../../../letters/decision-post.ts';
import type { MeetingRoom } from '../../../meetings/meeting-room.ts';
import { likeWhom } from '../../../meetings/people/applicants.ts';
import { decideTogether } from '../../../registration/deciding.ts';
import { disposition } from '../../answers/export-answer.ts';
import { CSV } from '../../answers/formats.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { bodyOf } from '../../reading.ts';
import { type Deciders, decidingIn } from '../../sessions/deciding-in.ts';

/** The secretary decides about all registrations, a focal point about those of their entity (E3). */
export const registrationsRoutes: Routes = (app, deps) => {
  app.get('/api/meetings/:id/registrations', async (request, reply) => list(deps, request, reply));
  app.get('/api/meetings/:id/registrations.csv', async (request, reply) => table(deps, request, reply));
  app.post('/api/meetings/:id/registrations/decisions', async (request) => decide(deps, request));
};

function list(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply): ListedRegistrations | Refusal {
  const here = decidingIn(deps, request);
  if (isRefusal(here)) return here;
  reply.header('cache-control', 'no-store');
  return { decides: here.deciding, registrations: listed(deps, here) };
}

function listed({ db }: RoutesDeps, { room, deciding, signedIn }: Deciders): readonly ListedRegistration[] {
  const like = likeWhom(room);
  return registrationsFor(db, room.id)
    .filter((each) => isDecidedBy(deciding, each))
    .map(({ needs, needsInWords, meetingId: _, gave: _gave, tookWith: _took, turns, ...each }) => ({
      ...each,
      forSecretary: isForSecretary({ ...each, turns }, deciding, signedIn.person),
      needs: needsFor(deciding, { needs, needsInWords }),
      like: like(each),
    }));
}

function table(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply): FastifyReply | Refusal {
  const here = decidingIn(deps, request);
  if (isRefusal(here)) return here;
  const { room, deciding, signedIn } = here;
  deps.acts.record({ type: 'meeting.exported', meeting: room.id, what: 'registrations csv' }, signedIn.person);
  return reply
    .type(CSV)
    .header('cache-control', 'no-store')
    .header('content-disposition', disposition(false, `registrations-${room.id}.csv`))
    .send(registrationsCsv(listed(deps, here), deciding));
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
  deps.post?.tellDecisions(
    signedIn.person,
    decided.map((each) => told(room, each)),
  );
  return { done, left };
}

/** Each decision is kept, and told to those in the hall: nobody makes a meeting's log long with them (E12). */
function mayDecide({ quotas }: RoutesDeps, { room, deciding, signedIn }: Deciders, count: number): boolean {
  if (deciding.of === 'all') return quotas.decideAll.take(room.id, count);
  return quotas.decide.take(signedIn.person, count) && quotas.decide.take(room.id, count);
}

const told = (room: MeetingRoom, { person, state, reason }: StoredRegistration): Told => ({
  about: state === 'approved' ? 'registration-approved' : 'registration-declined',
  what: room.meeting.sitting.convocation?.title ?? '',
  reason,
  person,
  page: `/meetings/${room.id}/register`,
});
