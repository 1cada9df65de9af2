import { mustHaveItem } from '../agenda/agenda-rules.ts';
import { accept, type Decision, firstRefusal, isRefusal, refuse, refuseUnless } from '../decision.ts';
import type { AgendaItemId, RequestId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { mustBeSitting, mustNotBeClosed } from '../sitting/sitting-rules.ts';
import { interrupting } from './consequences.ts';
import { listOf } from './floor.ts';
import type { FloorCommand, FloorEvent } from './floor-messages.ts';
import { mustBeShort, mustBeWaiting } from './floor-rules.ts';
import { speakingOrder } from './order/speaking-order.ts';
import type { FloorRequest } from './requests/floor-request.ts';
import { waitingRequest } from './requests/request-rules.ts';

type Command<Type extends FloorCommand['type']> = Extract<FloorCommand, { type: Type }>;

export const deny = (meeting: Meeting, { requestId, reason }: Command<'floor.deny'>): Decision<FloorEvent> =>
  firstRefusal(mustNotBeClosed(meeting), mustBeWaiting(meeting, requestId), mustBeShort(reason)) ??
  accept({ type: 'floor.denied', requestId, reason });

/** To the place behind another request on the same list, or before all of them. */
export function move(meeting: Meeting, { requestId, behind }: Command<'floor.move'>): Decision<FloorEvent> {
  const found = waitingRequest(meeting, requestId);
  if (isRefusal(found)) return found;
  const others = othersOf(meeting, found);
  return (
    firstRefusal(
      mustNotBeClosed(meeting),
      behind === null ? null : mustBeWaiting(meeting, behind),
      refuseUnless(behind === null || others.includes(behind), 'place-out-of-range'),
    ) ??
    accept({
      type: 'floor.moved',
      requestId,
      behind: behind === null ? [] : others.slice(0, others.indexOf(behind) + 1),
    })
  );
}

/** All other requests on the list of this one, in order. */
const othersOf = (meeting: Meeting, { id, agendaItemId }: FloorRequest): readonly RequestId[] =>
  speakingOrder(meeting, agendaItemId)
    .map(({ request }) => request.id)
    .filter((other) => other !== id);

/** The next one lets one other go first; a speaker who has the floor goes back to the first place (F7). */
export function passOver(meeting: Meeting, requestId: RequestId): Decision<FloorEvent> {
  const request = meeting.floor.requests[requestId];
  if (request === undefined) return refuse('unknown-request');
  return meeting.floor.holder?.requestId === requestId
    ? passOverSpeaker(meeting, request)
    : passOverNext(meeting, request);
}

/** What they have said is kept, and what is left of their time. */
const passOverSpeaker = (meeting: Meeting, request: FloorRequest): Decision<FloorEvent> =>
  accept(interrupting(meeting, request), { type: 'floor.passed-over', requestId: request.id, behind: [] });

function passOverNext(meeting: Meeting, request: FloorRequest): Decision<FloorEvent> {
  const [next, second] = speakingOrder(meeting, request.agendaItemId);
  return (
    firstRefusal(
      mustBeSitting(meeting),
      mustBeWaiting(meeting, request.id),
      refuseUnless(meeting.agenda.current === request.agendaItemId, 'item-not-current'),
      refuseUnless(next?.request.id === request.id, 'not-next'),
      refuseUnless(second !== undefined, 'place-out-of-range'),
    ) ??
    accept({
      type: 'floor.passed-over',
      requestId: request.id,
      behind: second === undefined ? [] : [second.request.id],
    })
  );
}

export const closeList = (meeting: Meeting, agendaItemId: AgendaItemId): Decision<FloorEvent> =>
  firstRefusal(
    mustNotBeClosed(meeting),
    mustHaveItem(meeting, agendaItemId),
    refuseUnless(listOf(meeting.floor, agendaItemId).state === 'open', 'list-already-closed'),
  ) ?? accept({ type: 'floor.list-closed', agendaItemId });

export const openList = (meeting: Meeting, agendaItemId: AgendaItemId): Decision<FloorEvent> =>
  firstRefusal(
    mustNotBeClosed(meeting),
    mustHaveItem(meeting, agendaItemId),
    refuseUnless(listOf(meeting.floor, agendaItemId).state === 'closed', 'list-already-open'),
  ) ?? accept({ type: 'floor.list-opened', agendaItemId });
