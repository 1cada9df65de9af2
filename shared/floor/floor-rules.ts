import { isRefusal, type Refusal, refuse } from '../decision.ts';
import type { RequestId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import type { Holding } from './floor.ts';
import type { FloorRequest } from './floor-request.ts';

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
