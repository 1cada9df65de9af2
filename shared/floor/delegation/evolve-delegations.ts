import { requestOf, withRequest } from '../evolve-list.ts';
import type { Floor } from '../floor.ts';
import type { SubstitutedEvent } from '../floor-messages.ts';
import { keyOf } from '../requests/beneficiary.ts';
import type { FloorRequest } from '../requests/floor-request.ts';
import { handedOver } from '../turn/evolve-turn.ts';

/**
 * The place stays, and so does the clock; what the one before has said is kept as theirs. `absent`: who has had the floor so far was
 * not there (F45).
 */
export function substituted(floor: Floor, event: SubstitutedEvent, at: number, absent: boolean): Floor {
  const isTheirTurn = floor.holder?.requestId === event.requestId;
  const after = isTheirTurn ? handedOver(floor, event, at, absent) : floor;
  return withRequest(after, spokenBy(requestOf(after, event.requestId), event));
}

function spokenBy(request: FloorRequest, { beneficiary, settled }: SubstitutedEvent): FloorRequest {
  const { insteadOf, settled: _, passedOn, ...rest } = request;
  const times = (passedOn ?? 0) + (settled ? 0 : 1);
  const first = insteadOf ?? request.beneficiary;
  return {
    ...rest,
    beneficiary,
    ...(keyOf(first) === keyOf(beneficiary) ? {} : { insteadOf: first }),
    ...(settled ? { settled } : {}),
    ...(times > 0 ? { passedOn: times } : {}),
  };
}
