import type { Actor } from '../../actor.ts';
import { accept, type Decision, firstRefusal, isRefusal, refuse, refuseUnless } from '../../decision.ts';
import type { Meeting } from '../../meeting.ts';
import { maySpeak } from '../../permissions.ts';
import { mustBeOpen, mustNotBeClosed } from '../../sitting/sitting-rules.ts';
import { makingRoomFor } from '../consequences.ts';
import type { LastStep } from '../floor.ts';
import type { FloorCommand, FloorEvent } from '../floor-messages.ts';
import { holdsPlace, mustBeShort, mustNotBeLate } from '../floor-rules.ts';
import { speakingOrder } from '../order/speaking-order.ts';
import { groupNow, modeOf } from '../requests/beneficiary.ts';
import { type FloorRequest, hasPriority } from '../requests/floor-request.ts';
import { speakingRequest, waitingRequest } from '../requests/request-rules.ts';
import { secondsFor } from '../time/speaking-time.ts';

/** The floor passes in one step: the present turn ends or breaks off, then the next begins. */
export function give(
  meeting: Meeting,
  { requestId, ending }: Extract<FloorCommand, { type: 'floor.give' }>,
): Decision<FloorEvent> {
  const found = waitingRequest(meeting, requestId);
  if (isRefusal(found)) return found;
  return (
    firstRefusal(
      mustBeOpen(meeting),
      refuseUnless(meeting.agenda.current === found.agendaItemId, 'item-not-current'),
      refuseUnless((meeting.floor.holder?.requestId ?? null) === ending, 'floor-has-passed'),
    ) ?? accept(...makingRoomFor(meeting, found), granting(meeting, found))
  );
}

function granting(meeting: Meeting, request: FloorRequest): FloorEvent {
  const placed = speakingOrder(meeting, request.agendaItemId).find(({ request: { id } }) => id === request.id);
  if (placed === undefined) throw new Error(`request ${request.id} waits but is on no list`);
  const { position, reason } = placed;
  return {
    type: 'floor.granted',
    requestId: request.id,
    seconds: secondsFor(meeting, request),
    place: { position, reason },
    group: groupNow(meeting, request.beneficiary),
  };
}

export function revoke(
  meeting: Meeting,
  { requestId, reason }: Extract<FloorCommand, { type: 'floor.revoke' }>,
): Decision<FloorEvent> {
  const found = speakingRequest(meeting, requestId);
  if (isRefusal(found)) return found;
  return (
    mustBeShort(reason) ??
    accept({ type: 'floor.revoked', requestId, mode: modeOf(meeting, found.request.beneficiary), reason })
  );
}

export const silence = (meeting: Meeting): Decision<FloorEvent> =>
  firstRefusal(mustBeOpen(meeting), refuseUnless(!meeting.floor.silenced, 'already-silenced')) ??
  accept({ type: 'floor.silenced' });

export const unsilence = (meeting: Meeting): Decision<FloorEvent> =>
  firstRefusal(mustNotBeClosed(meeting), refuseUnless(meeting.floor.silenced, 'not-silenced')) ??
  accept({ type: 'floor.unsilenced' });

/** The moderator opens their microphone to help a remote participant. */
export function help(meeting: Meeting, actor: Actor): Decision<FloorEvent> {
  if (actor.type === 'system') return refuse('not-permitted');
  return (
    firstRefusal(mustBeOpen(meeting), refuseUnless(meeting.floor.helping === null, 'already-helping')) ??
    accept({ type: 'floor.helping-started', person: actor.person })
  );
}

export const stopHelping = (meeting: Meeting): Decision<FloorEvent> =>
  refuseUnless(meeting.floor.helping !== null, 'not-helping') ?? accept({ type: 'floor.helping-ended' });

/** Gives back what the last step touched, as long as nothing prevents it. */
export function undo(meeting: Meeting, seq: number, at: number): Decision<FloorEvent> {
  const step = meeting.floor.lastStep;
  if (step === null || step.seq !== seq || isOvertaken(meeting, step)) return refuse('nothing-to-undo');
  return mustNotBeLate(step, at) ?? accept({ type: 'floor.undone', seq });
}

/**
 * Undoing is refused when another item has been taken, or the meeting has closed; or when a person from the list has requested
 * again, has withdrawn, or may no longer be on it.
 */
const isOvertaken = (meeting: Meeting, step: LastStep): boolean =>
  meeting.sitting.phase.state === 'closed' ||
  (step.turn !== null && meeting.agenda.current !== step.agendaItemId) ||
  step.requests.some((request) => hasWithdrawn(step, request) || !canReturn(meeting, request));

/** A person who was interrupted, and withdrew while they waited, does not get the floor back. */
const hasWithdrawn = ({ turn }: LastStep, { id, status }: FloorRequest): boolean =>
  turn?.holder?.requestId === id && status.state === 'cancelled';

function canReturn(meeting: Meeting, request: FloorRequest): boolean {
  const { id, agendaItemId, beneficiary, kind, status, resumes } = request;
  const waitsNow = meeting.floor.requests[id]?.status.state === 'accepted';
  const returnsToList = status.state === 'accepted' && !waitsNow && resumes === null;
  return (
    mayBeOnList(meeting, request) &&
    !(returnsToList && holdsPlace(meeting, agendaItemId, beneficiary, hasPriority(kind)))
  );
}

/** A person whose words are read out need not be allowed to speak. */
function mayBeOnList({ attendance }: Meeting, { beneficiary, written }: FloorRequest): boolean {
  if (beneficiary.type === 'guest') return true;
  const member = attendance.members[beneficiary.person];
  return member?.standing === 'admitted' && (written !== null || maySpeak(member.role));
}
