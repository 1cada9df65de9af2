import type { Actor } from '../../actor.ts';
import { mustHaveItem } from '../../agenda/agenda-rules.ts';
import { mustBeAdmitted } from '../../attendance/attendance-rules.ts';
import { accept, type Decision, firstRefusal, isRefusal, type Refusal, refuse, refuseUnless } from '../../decision.ts';
import type { AgendaItemId, PersonId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import { hasRight, roleOf } from '../../permissions.ts';
import { mustNotBeClosed } from '../../sitting/sitting-rules.ts';
import { listOf } from '../floor.ts';
import type { FloorCommand, FloorEvent } from '../floor-messages.ts';
import { isOne, mustBeSpeaker } from '../floor-rules.ts';
import { isPerson } from '../requests/beneficiary.ts';
import { mustFitOn, placing } from '../requests/deciding-requests.ts';
import { hasPriority } from '../requests/floor-request.ts';
import { mustNotHoldPlace, waitingRequest } from '../requests/request-rules.ts';
import { isConcluded, isOpenInAdvance } from './open-in-advance.ts';

type Command<Type extends FloorCommand['type']> = Extract<FloorCommand, { type: Type }>;

/** For any item that is not before the meeting, from the day when its list was opened (F41). */
export function inscribe(meeting: Meeting, command: Command<'floor.inscribe'>, actor: Actor): Decision<FloorEvent> {
  if (actor.type === 'system') return refuse('not-permitted');
  const { agendaItemId, kind } = command;
  const person = command.person ?? actor.person;
  const entered = { ...command, beneficiary: { type: 'member', person }, written: null } as const;
  return (
    firstRefusal(
      mustBeForThem(meeting, person, actor),
      mustNotBeClosed(meeting),
      mustHaveItem(meeting, agendaItemId),
      refuseUnless(meeting.agenda.current !== agendaItemId, 'item-before-meeting'),
      refuseUnless(isOpenInAdvance(meeting, agendaItemId), 'inscription-closed'),
      refuseUnless(!hasPriority(kind), 'only-during-item'),
      mustFitOn(meeting, agendaItemId, entered, (other) => isPerson(other, person)),
    ) ?? accept({ ...placing(meeting, entered, agendaItemId, actor.person), inscribed: true })
  );
}

/** Somebody else is inscribed by those who keep the list, if that person may speak; the record says who did it (F47). */
function mustBeForThem(meeting: Meeting, person: PersonId, actor: Actor): Refusal | null {
  if (actor.type === 'person' && actor.person === person) return null;
  return firstRefusal(
    refuseUnless(hasRight(roleOf(meeting.attendance, actor), 'keep-list'), 'not-permitted'),
    mustBeAdmitted(meeting, person),
    mustBeSpeaker(meeting, { type: 'member', person }),
  );
}

export const openInscription = (meeting: Meeting, agendaItemId: AgendaItemId): Decision<FloorEvent> =>
  firstRefusal(
    mustNotBeClosed(meeting),
    mustHaveItem(meeting, agendaItemId),
    refuseUnless(!isConcluded(meeting, agendaItemId), 'inscription-closed'),
    refuseUnless(listOf(meeting.floor, agendaItemId).inscription !== 'open', 'list-already-open'),
  ) ?? accept({ type: 'floor.inscription-opened', agendaItemId });

export const closeInscription = (meeting: Meeting, agendaItemId: AgendaItemId): Decision<FloorEvent> =>
  firstRefusal(
    mustNotBeClosed(meeting),
    mustHaveItem(meeting, agendaItemId),
    refuseUnless(listOf(meeting.floor, agendaItemId).inscription === 'open', 'list-already-closed'),
  ) ?? accept({ type: 'floor.inscription-closed', agendaItemId });

/** To the list of another item, as when two items become one, or an item is taken off the agenda (F43). A closed list takes it too: its person had asked in time. */
export function transfer(
  meeting: Meeting,
  { requestId, agendaItemId }: Command<'floor.transfer'>,
): Decision<FloorEvent> {
  const found = waitingRequest(meeting, requestId);
  if (isRefusal(found)) return found;
  return (
    firstRefusal(
      mustNotBeClosed(meeting),
      mustHaveItem(meeting, agendaItemId),
      refuseUnless(found.resumes === null, 'turn-broken-off'),
      refuseUnless(found.agendaItemId !== agendaItemId, 'already-on-list'),
      mustNotHoldPlace(meeting, agendaItemId, found, (other) => isOne(other, found.beneficiary)),
    ) ?? accept({ type: 'floor.transferred', requestId, agendaItemId })
  );
}
