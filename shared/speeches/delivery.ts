import { isPerson } from '../floor/beneficiary.ts';
import { heldRequest } from '../floor/floor.ts';
import { type FloorRequest, hasPriority } from '../floor/floor-request.ts';
import type { RequestId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import type { Speech } from './speeches.ts';

/**
 * Whether a text has been delivered (H4), and in which turn. `missed`: its item was concluded, or the meeting closed, without it; it
 * waits again when the item is taken again.
 */
export type Delivery =
  | { readonly state: 'waiting' }
  | { readonly state: 'missed' }
  | { readonly state: 'speaking'; readonly requestId: RequestId }
  | { readonly state: 'delivered'; readonly requestId: RequestId };

type Of = Pick<Meeting, 'floor' | 'agenda' | 'sitting'>;

export function deliveryOf(meeting: Of, speech: Speech): Delivery {
  const { holder } = meeting.floor;
  const held = heldRequest(meeting.floor);
  if (holder && held && holder.since >= speech.since && isItsTurn(held, speech))
    return { state: 'speaking', requestId: held.id };
  const spoken = firstTurn(meeting, speech);
  if (spoken && !goesOn(meeting, spoken)) return { state: 'delivered', requestId: spoken.id };
  return { state: isOver(meeting, speech) ? 'missed' : 'waiting' };
}

/** The first turn after it was handed in: a text that is handed in later belongs to a later turn. */
function firstTurn({ floor }: Of, speech: Speech): FloorRequest | undefined {
  const turns = floor.interventions.filter(({ from }) => from >= speech.since);
  return turns
    .flatMap(({ requestId }) => floor.requests[requestId] ?? [])
    .find((request) => isItsTurn(request, speech));
}

/** Points of order and rights of reply are no speeches. */
const isItsTurn = (request: FloorRequest, { agendaItemId, person }: Speech): boolean =>
  request.agendaItemId === agendaItemId && !hasPriority(request.kind) && isPerson(request.beneficiary, person);

/** A turn that was broken off is not over as long as the rest of it waits, and can still come. */
const goesOn = (meeting: Of, { status, agendaItemId }: FloorRequest): boolean =>
  (status.state === 'accepted' || status.state === 'granted') && !isOver(meeting, { agendaItemId });

function isOver({ agenda, sitting }: Of, { agendaItemId }: Pick<Speech, 'agendaItemId'>): boolean {
  const item = agenda.items.find(({ id }) => id === agendaItemId);
  return sitting.phase.state === 'closed' || (agenda.current !== agendaItemId && (item?.spans.length ?? 0) > 0);
}
