import type { FastifyRequest } from 'fastify';
import { type Refusal, refuse } from '../../../shared/decision.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import type { Deciding } from '../../../shared/registration/registration.ts';
import type { SignedIn } from '../../auth/sessions/sessions.ts';
import type { MeetingRoom } from '../../meetings/meeting-room.ts';
import { decidingOf } from '../../registration/deciders.ts';
import type { HttpDeps } from '../deps.ts';
import { idIn } from '../reading.ts';

export type Deciders = { readonly room: MeetingRoom; readonly signedIn: SignedIn; readonly deciding: Deciding };

/** Lets in people who decide about registrations. Refuses `unknown-meeting`, `signed-out`, `not-permitted`. */
export function decidingIn(deps: HttpDeps, request: FastifyRequest): Deciders | Refusal {
  const room = deps.rooms.get(idIn<MeetingId>(request));
  if (!room) return refuse('unknown-meeting');
  const { signedIn } = request;
  if (!signedIn) return refuse('signed-out');
  const deciding = decidingOf(deps.db, room, signedIn);
  return deciding ? { room, signedIn, deciding } : refuse('not-permitted');
}
