import { type Placed, speakingOrder } from '../../shared/floor/order/speaking-order.ts';
import type { Meeting } from '../../shared/meeting.ts';
import { requestOf } from './history.ts';
import type { Somebody } from './people.ts';

/** The place of somebody's request on its list; undefined when it is not waiting. */
export function placeOf(meeting: Meeting, who: Somebody): Placed | undefined {
  const request = meeting.floor.requests[requestOf(who)];
  return request && speakingOrder(meeting, request.agendaItemId).find((placed) => placed.request.id === request.id);
}
