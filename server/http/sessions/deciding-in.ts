import type { FastifyRequest } from 'fastify';
import { focalPoint } from '../../../db/people/focal-points.ts';
import { actorOf } from '../../../shared/actor.ts';
import { type Refusal, refuse } from '../../../shared/decision.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import { hasRight, roleOf } from '../../../shared/permissions.ts';
import type { Deciding } from '../../../shared/registration/registration.ts';
import type { SignedIn } from '../../auth/sessions/sessions.ts';
import type { MeetingRoom } from '../../meetings/meeting-room.ts';
import type { HttpDeps } from '../deps.ts';
import { idIn } from '../reading.ts';

/** About which registrations a person decides now (E3); null: about none. It is asked again for each request. */
export function decidingOf({ db }: HttpDeps, room: MeetingRoom, signedIn: SignedIn | null): Deciding | null {
  if (!signedIn) return null;
  if (hasRight(roleOf(room.meeting.attendance, actorOf(signedIn)), 'admit')) return { of: 'all' };
  // Who was excluded has no part in the meeting, whatever right was given to their address.
  if (room.meeting.attendance.members[signedIn.person]?.standing === 'excluded') return null;
  const point = signedIn.isVerified ? focalPoint(db, room.id, signedIn.email) : null;
  return point && { of: 'entity', entity: { organisation: point.organisation, country: point.country } };
}

export type Deciders = { readonly room: MeetingRoom; readonly signedIn: SignedIn; readonly deciding: Deciding };

/** Lets in people who decide about registrations. Refuses `unknown-meeting`, `signed-out`, `not-permitted`. */
export function decidingIn(deps: HttpDeps, request: FastifyRequest): Deciders | Refusal {
  const room = deps.rooms.get(idIn<MeetingId>(request));
  if (!room) return refuse('unknown-meeting');
  const { signedIn } = request;
  if (!signedIn) return refuse('signed-out');
  const deciding = decidingOf(deps, room, signedIn);
  return deciding ? { room, signedIn, deciding } : refuse('not-permitted');
}
