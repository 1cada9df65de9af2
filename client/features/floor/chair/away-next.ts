import { absenceOf, isYetToCome } from '../../../../shared/attendance/absence.ts';
import type { FloorCommand } from '../../../../shared/floor/floor-messages.ts';
import type { Placed } from '../../../../shared/floor/order/speaking-order.ts';
import type { FloorRequest } from '../../../../shared/floor/requests/floor-request.ts';
import type { Meeting } from '../../../../shared/meeting.ts';

/** The next request, if its speaker would not answer (F7). */
export function awayNext(meeting: Meeting, next: Placed | null): FloorRequest | null {
  const request = next?.request;
  const isAway =
    request !== undefined && (absenceOf(meeting, request.beneficiary) !== null || isYetToCome(meeting, request));
  return isAway ? request : null;
}

/** Nobody who is here is passed over by one step. */
export function passingOverNext(meeting: Meeting, next: Placed | null): FloorCommand | null {
  const request = awayNext(meeting, next);
  return request && { type: 'floor.pass-over', requestId: request.id };
}
