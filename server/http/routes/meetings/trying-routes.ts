import type { FastifyInstance, FastifyRequest } from 'fastify';
import type * as v from 'valibot';
import { registrationOf } from '../../../../db/people/registrations.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import type { MeetingId, PersonId } from '../../../../shared/ids.ts';
import {
  type TestOpened,
  wayConnectingSchema,
  wayEchoSchema,
  wayOpeningSchema,
  wayResumingSchema,
} from '../../../../shared/protocol/http/trying.ts';
import type { RefusalCode } from '../../../../shared/refusals.ts';
import { TESTS_IN_AN_HOUR, TESTS_OF_GUESTS_IN_AN_HOUR } from '../../../../shared/trying/trying.ts';
import type { SignedIn } from '../../../auth/sessions/sessions.ts';
import { createLimiter } from '../../../limiter.ts';
import type { TestRoom } from '../../../media/trying/test-room.ts';
import type { Trying } from '../../../media/trying/trying.ts';
import type { MeetingRoom } from '../../../meetings/meeting-room.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { bodyOf, idIn, textIn } from '../../reading.ts';

/** `isMember`: admitted. */
type Tester = { readonly signedIn: SignedIn; readonly isMember: boolean };
const HOUR_MS = 60 * 60 * 1000;

/** Q1: members of the meeting, and those who have applied or registered and wait. */
function trying(deps: RoutesDeps, request: FastifyRequest): Tester | Refusal {
  const room = deps.rooms.get(idIn<MeetingId>(request));
  if (!room) return refuse('unknown-meeting');
  if (!request.signedIn) return refuse('signed-out');
  const outside = whyOutside(deps, room, request.signedIn.person);
  return outside === null || outside === 'awaiting-admission'
    ? { signedIn: request.signedIn, isMember: outside === null }
    : refuse(outside);
}

function whyOutside({ db, applications }: RoutesDeps, room: MeetingRoom, person: PersonId): RefusalCode | null {
  const outside = applications.whyOutside(room, person);
  const isRegistered = outside === 'not-a-member' && registrationOf(db, room.id, person)?.state === 'waiting';
  return isRegistered ? 'awaiting-admission' : outside;
}

function testOf(deps: RoutesDeps, request: FastifyRequest): TestRoom | Refusal {
  if (!request.signedIn) return refuse('signed-out');
  return deps.trying?.rooms.find(textIn(request.params, 'test'), request.signedIn.person) ?? refuse('test-ended');
}

/** Rooms of one in which people try their line to this server, days before a meeting. The meeting knows nothing of them. */
export const tryingRoutes: Routes = (app, deps) => {
  const allowed = createLimiter({ limit: TESTS_IN_AN_HOUR, windowMs: HOUR_MS }, deps.effects.ticks);
  const guests = createLimiter({ limit: TESTS_OF_GUESTS_IN_AN_HOUR, windowMs: HOUR_MS }, deps.effects.ticks);

  app.post('/api/meetings/:id/test', async (request) => {
    const here = trying(deps, request);
    if (isRefusal(here)) return here;
    if (!deps.trying) return refuse('media-unavailable');
    return (here.isMember ? allowed : guests).take(here.signedIn.person)
      ? begin(deps, deps.trying, here)
      : refuse('tests-spent');
  });
  app.delete('/api/meetings/:id/test/:test', async (request, reply) => {
    const room = testOf(deps, request);
    if (isRefusal(room)) return room;
    deps.trying?.rooms.end(room);
    return reply.code(204).send();
  });
  registerSteps(app, deps);
};

async function begin({ effects }: RoutesDeps, trying: Trying, { signedIn, isMember }: Tester) {
  const { person, sessionId } = signedIn;
  const room = await trying.rooms.open({ id: effects.newId(), person, sessionId }, isMember);
  if (isRefusal(room)) return room;
  const iceServers = trying.relaysFor(person, isMember, effects.now());
  const opened: TestOpened = {
    test: room.tester.id,
    routerRtpCapabilities: room.rtpCapabilities,
    reached: { ...trying.reached(), relays: iceServers.flatMap(({ urls }) => urls) },
    iceServers,
    workers: trying.rooms.workers,
  };
  return opened;
}

const DONE = { done: true };

/** The conversation about transports that sockets hold in the hall: whether these get through is tried by itself. */
function registerSteps(app: FastifyInstance, deps: RoutesDeps): void {
  function step<S extends v.GenericSchema<unknown, object>>(
    name: string,
    schema: S,
    take: (room: TestRoom, said: v.InferOutput<S>) => Promise<object | null>,
  ): void {
    app.post(`/api/meetings/:id/test/:test/${name}`, async (request) => {
      const room = testOf(deps, request);
      if (isRefusal(room)) return room;
      const said = bodyOf(request, schema);
      return isRefusal(said) ? said : ((await take(room, said)) ?? DONE);
    });
  }
  step('open', wayOpeningSchema, (room, { rtpCapabilities, ...on }) => room.open(on, rtpCapabilities));
  step('connect', wayConnectingSchema, (room, { direction, dtlsParameters, ...on }) =>
    room.connect(on, direction, dtlsParameters),
  );
  step('echo', wayEchoSchema, async (room, { source, rtpParameters, ...on }) =>
    source === 'check' ? room.echo(on, rtpParameters) : refuse('not-permitted'),
  );
  step('resume', wayResumingSchema, (room, { consumerIds, ...on }) => room.resume(on, consumerIds));
}
