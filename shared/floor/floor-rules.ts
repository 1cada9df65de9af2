import type { Actor, Role } from '../actor.ts';
import { firstRefusal, isRefusal, type Refusal, refuse, refuseUnless } from '../decision.ts';
import type { AgendaItemId, RequestId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { roleOf } from '../permissions.ts';
import type { Holding } from './floor.ts';
import type { FloorRequest } from './floor-request.ts';

/** The list works while the meeting is open or suspended (F16). */
export const unlessSitting = ({ sitting }: Meeting): Refusal | null =>
  firstRefusal(
    refuseUnless(sitting.phase.state !== 'not-open', 'meeting-not-open'),
    refuseUnless(sitting.phase.state !== 'closed', 'meeting-closed'),
  );

/** The floor is given while the meeting is open. */
export const unlessOpen = (meeting: Meeting): Refusal | null =>
  firstRefusal(unlessSitting(meeting), refuseUnless(meeting.sitting.phase.state !== 'suspended', 'meeting-suspended'));

export const unlessItem = ({ agenda }: Meeting, itemId: AgendaItemId): Refusal | null =>
  refuseUnless(
    agenda.items.some(({ id }) => id === itemId),
    'unknown-agenda-item',
  );

/** The request, as long as it waits on its list. */
export function waitingRequest({ floor }: Meeting, requestId: RequestId): FloorRequest | Refusal {
  const request = floor.requests[requestId];
  if (request === undefined) return refuse('unknown-request');
  if (request.status.state === 'granted') return refuse('already-has-floor');
  return request.status.state === 'accepted' ? request : refuse('request-ended');
}

/** The request and its turn, as long as it has the floor. */
export function speakingRequest(
  { floor }: Meeting,
  requestId: RequestId,
): { readonly request: FloorRequest; readonly holding: Holding } | Refusal {
  const request = floor.requests[requestId];
  if (request === undefined) return refuse('unknown-request');
  if (floor.holder === null) return refuse('nobody-has-floor');
  return floor.holder.requestId === requestId ? { request, holding: floor.holder } : refuse('not-holding-floor');
}

/** For rules that need the request alone. */
export const unlessWaiting = (meeting: Meeting, requestId: RequestId): Refusal | null => {
  const request = waitingRequest(meeting, requestId);
  return isRefusal(request) ? request : null;
};

export const isOneOf = (meeting: Meeting, actor: Actor, ...roles: readonly Role[]): boolean => {
  const role = roleOf(meeting.attendance, actor);
  return role !== null && roles.includes(role);
};
