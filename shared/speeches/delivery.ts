import type { RequestId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { type Begun, type Held, heldTexts, isTheirs, textNow } from './held-texts.ts';
import type { Speech } from './speeches.ts';

/**
 * Whether a text has been delivered (H4), and in which turn. `missed`: its item was concluded, or the meeting closed, without it; it
 * waits again when the item is taken again. `begun`: a part of it was spoken, and the turn can go on. `held`: only another spoke in the
 * place of its speaker (H5), to whom it still belongs.
 */
export type Delivery =
  | { readonly state: 'waiting' }
  | { readonly state: 'missed' }
  | { readonly state: 'held'; readonly requestId: RequestId }
  | { readonly state: 'begun'; readonly requestId: RequestId }
  | { readonly state: 'speaking'; readonly requestId: RequestId }
  | { readonly state: 'delivered'; readonly requestId: RequestId };

type Of = Pick<Meeting, 'floor' | 'agenda' | 'sitting' | 'speech'>;

export function deliveryOf(meeting: Of, speech: Speech, held: Held = heldTexts(meeting)): Delivery {
  const turn = held.begun.get(speech.id);
  if (turn === undefined) return { state: isOver(meeting, speech) ? 'missed' : 'waiting' };
  const { requestId } = turn;
  if (!isTheirs(speech, turn)) return { state: 'held', requestId };
  if (!goesOn(meeting, speech, turn)) return { state: 'delivered', requestId };
  return { state: textNow(meeting, held)?.id === speech.id ? 'speaking' : 'begun', requestId };
}

/** Whether its speaker can let everybody read a text that another held in their place: once that turn is over. */
export function awaitsChoice(meeting: Of, speech: Speech): boolean {
  const turn = heldTexts(meeting).begun.get(speech.id);
  return turn !== undefined && !isTheirs(speech, turn) && !goesOn(meeting, speech, turn);
}

/** A turn that was broken off is not over as long as the rest of it waits, and its item has not been concluded since. */
function goesOn({ floor, sitting, agenda }: Of, { agendaItemId }: Speech, { requestId, to }: Begun): boolean {
  const state = floor.requests[requestId]?.status.state;
  if (sitting.phase.state === 'closed' || (state !== 'accepted' && state !== 'granted')) return false;
  const spans = agenda.items.find(({ id }) => id === agendaItemId)?.spans ?? [];
  return to === null || !spans.some((span) => span.to !== null && span.to >= to);
}

function isOver({ agenda, sitting }: Of, { agendaItemId }: Pick<Speech, 'agendaItemId'>): boolean {
  const item = agenda.items.find(({ id }) => id === agendaItemId);
  return sitting.phase.state === 'closed' || (agenda.current !== agendaItemId && (item?.spans.length ?? 0) > 0);
}
