import { firstRefusal, type Refusal, refuse, refuseUnless } from '../../decision.ts';
import type { AgendaItemId, RequestId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import { entityAsked } from '../delegation/entity.ts';
import { type Floor, type Holding, listOf } from '../floor.ts';
import type { Asked, Entered } from '../floor-messages.ts';
import { type Beneficiary, type FloorRequest, hasPriority, NOTE_MAX } from './floor-request.ts';

/** The request, while it waits on its list. */
export function waitingRequest({ floor }: Meeting, requestId: RequestId): FloorRequest | Refusal {
  const request = floor.requests[requestId];
  if (request === undefined) return refuse('unknown-request');
  if (request.status.state === 'granted') return refuse('already-has-floor');
  return request.status.state === 'accepted' ? request : refuse('request-ended');
}

/** The request and its turn, while it has the floor. */
export function speakingRequest(
  { floor }: Meeting,
  requestId: RequestId,
): { readonly request: FloorRequest; readonly holding: Holding } | Refusal {
  const request = floor.requests[requestId];
  if (request === undefined) return refuse('unknown-request');
  if (floor.holder === null) return refuse('nobody-has-floor');
  return floor.holder.requestId === requestId ? { request, holding: floor.holder } : refuse('not-holding-floor');
}

/** Whose a request may be: theirs, whatever the device (F6). */
export type IsTheirs = (beneficiary: Beneficiary) => boolean;

/** Those that take a place; a turn that was broken off takes none: it waits besides. */
export const placesOf = (floor: Floor, agendaItemId: AgendaItemId, priority: boolean): readonly FloorRequest[] =>
  listOf(floor, agendaItemId).waiting.flatMap((id) => {
    const other = floor.requests[id];
    return other && other.resumes === null && hasPriority(other.kind) === priority ? [other] : [];
  });

type Wanted = Pick<Entered, 'kind' | 'beneficiary' | 'capacity' | 'written'>;

/** One place for each person (F6), and one more for a point of order or a right of reply. */
export function mustNotHoldPlace(
  meeting: Meeting,
  agendaItemId: AgendaItemId,
  wanted: Wanted,
  isTheirs: IsTheirs,
): Refusal | null {
  const places = placesOf(meeting.floor, agendaItemId, hasPriority(wanted.kind));
  return firstRefusal(
    refuseUnless(!places.some(({ beneficiary }) => isTheirs(beneficiary)), 'already-on-list'),
    mustBeOneForDelegation(meeting, places, wanted),
  );
}

/** Where a delegation has one place on a list, whichever of its members asks (F40). */
function mustBeOneForDelegation(meeting: Meeting, places: readonly FloorRequest[], wanted: Wanted): Refusal | null {
  const entity = meeting.floor.places === 'entity' ? entityAsked(meeting, wanted.beneficiary, wanted) : null;
  return refuseUnless(entity === null || !places.some((other) => other.entity === entity), 'delegation-on-list');
}

const wordsOf = (capacity: Asked['capacity']): string => {
  if (capacity.type === 'own-name') return capacity.type;
  return capacity.type === 'on-behalf-of' ? capacity.group : capacity.organisation;
};

export const mustBeWorded = ({ note, capacity }: Asked): Refusal | null =>
  firstRefusal(
    refuseUnless(note.length <= NOTE_MAX, 'text-too-long'),
    refuseUnless(wordsOf(capacity).trim() !== '', 'text-empty'),
  );
