import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Deed, whyNot } from '../../../shared/account/deeds.ts';
import { type Actor, actorOf, type Role } from '../../../shared/actor.ts';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import { type CommandType, hasRight, permits, type Right, roleOf } from '../../../shared/permissions.ts';
import type { SignedIn } from '../../auth/sessions/sessions.ts';
import type { MeetingRoom } from '../../meetings/meeting-room.ts';
import type { HttpDeps } from '../deps.ts';
import { idIn } from '../reading.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The person who asks; null for a visitor. */
    signedIn: SignedIn | null;
  }
}

/** Decided by the route that answers, however its address was spelled; addresses without a route are answered by the pages. */
export const isOfApi = ({ routeOptions }: FastifyRequest): boolean => routeOptions.url?.startsWith('/api/') ?? false;

/** Finds out which person asks, before anything else is done for a request under `/api`. */
export function registerSignedIn(app: FastifyInstance, { sessions }: HttpDeps): void {
  app.decorateRequest('signedIn', null);
  app.addHook('onRequest', async (request, reply) => {
    if (!isOfApi(request)) return;
    request.signedIn = await sessions.find(request.headers.cookie);
    if (request.signedIn?.renewal) reply.header('set-cookie', request.signedIn.renewal);
  });
}

/**
 * Lets in people who may do what reaches others. Refuses `signed-out`, `not-verified`, and people who may not create consultations.
 */
export function doing({ founders }: HttpDeps, { signedIn }: FastifyRequest, deed: Deed): SignedIn | Refusal {
  if (!signedIn) return refuse('signed-out');
  const code = whyNot(deed, signedIn, founders);
  return code ? refuse(code) : signedIn;
}

/** The person who asks, and the room of the meeting that the address names. */
type Attending = { readonly room: MeetingRoom; readonly actor: Actor; readonly role: Role };

/** Lets members of the meeting in, or only those with a right. Refuses `unknown-meeting`, `signed-out`, `not-a-member`, `not-permitted`. */
export function attending({ rooms }: HttpDeps, request: FastifyRequest, right?: Right): Attending | Refusal {
  const room = rooms.get(idIn<MeetingId>(request));
  if (!room) return refuse('unknown-meeting');
  if (!request.signedIn) return refuse('signed-out');
  const actor = actorOf(request.signedIn);
  const role = roleOf(room.meeting.attendance, actor);
  if (role === null) return refuse('not-a-member');
  return right === undefined || hasRight(role, right) ? { room, actor, role } : refuse('not-permitted');
}

/** Lets in people who may give this command, before what they sent is looked at. Refuses as `attending` does. */
export function commanding(deps: HttpDeps, request: FastifyRequest, command: CommandType): Attending | Refusal {
  const here = attending(deps, request);
  return isRefusal(here) || permits(command, here.actor, here.role) ? here : refuse('not-permitted');
}
