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

type Of = Pick<Meeting, 'floor' | 'agenda' | 'sitting' | 'speech'>;

export function deliveryOf(meeting: Of, speech: Speech): Delivery {
  const { holder } = meeting.floor;
  const held = heldRequest(meeting.floor);
  if (holder && held && holder.since >= speech.since && isItsTurn(meeting, held, speech))
    return { state: 'speaking', requestId: held.id };
  const spoken = firstTurn(meeting, speech);
  if (spoken && !goesOn(meeting, spoken)) return { state: 'delivered', requestId: spoken.id };
  return { state: isOver(meeting, speech) ? 'missed' : 'waiting' };
}

/** The first turn after it was handed in: a text that is handed in later belongs to a later turn. */
function firstTurn(meeting: Of, speech: Speech): FloorRequest | undefined {
  const { interventions, requests } = meeting.floor;
  const turns = interventions.filter(({ from }) => from >= speech.since);
  return turns
    .flatMap(({ requestId }) => requests[requestId] ?? [])
    .find((request) => isItsTurn(meeting, request, speech));
}

/** Points of order and rights of reply are no speeches. */
const isItsTurn = (meeting: Of, request: FloorRequest, speech: Speech): boolean =>
  request.agendaItemId === speech.agendaItemId && !hasPriority(request.kind) && isHeldBy(meeting, request, speech);

/** Who speaks in another's place holds the text of their own, or else that of the other (H5). */
function isHeldBy({ speech }: Of, { beneficiary, insteadOf }: FloorRequest, { agendaItemId, person }: Speech): boolean {
  if (isPerson(beneficiary, person)) return true;
  const hasOwn = Object.values(speech.byId).some(
    (one) => one.agendaItemId === agendaItemId && isPerson(beneficiary, one.person),
  );
  return insteadOf !== undefined && isPerson(insteadOf, person) && !hasOwn;
}

/** A turn that was broken off is not over as long as the rest of it waits, and can still come. */
const goesOn = (meeting: Of, { status, agendaItemId }: FloorRequest): boolean =>
  (status.state === 'accepted' || status.state === 'granted') && !isOver(meeting, { agendaItemId });

function isOver({ agenda, sitting }: Of, { agendaItemId }: Pick<Speech, 'agendaItemId'>): boolean {
  const item = agenda.items.find(({ id }) => id === agendaItemId);
  return sitting.phase.state === 'closed' || (agenda.current !== agendaItemId && (item?.spans.length ?? 0) > 0);
}
