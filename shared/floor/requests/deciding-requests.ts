import { mustHaveAbout } from '../../about-rules.ts';
import type { Actor } from '../../actor.ts';
import { accept, type Decision, firstRefusal, isRefusal, type Refusal, refuse, refuseUnless } from '../../decision.ts';
import type { AgendaItemId, PersonId, RequestId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import { hasRight, roleOf } from '../../permissions.ts';
import { mustBeSitting, mustNotBeClosed } from '../../sitting/sitting-rules.ts';
import { entityAsked } from '../delegation/entity.ts';
import { listOf } from '../floor.ts';
import type { Entered, FloorCommand, FloorEvent } from '../floor-messages.ts';
import { isPerson } from './beneficiary.ts';
import { hasPriority } from './floor-request.ts';
import { type IsTheirs, mustBeWorded, mustNotHoldPlace, waitingRequest } from './request-rules.ts';

type Command<Type extends FloorCommand['type']> = Extract<FloorCommand, { type: Type }>;

export function request(meeting: Meeting, command: Command<'floor.request'>, actor: Actor): Decision<FloorEvent> {
  if (actor.type === 'system') return refuse('not-permitted');
  const { person } = actor;
  const entered = { ...command, beneficiary: { type: 'member', person }, written: null } as const;
  return listing(meeting, entered, actor, (other) => isPerson(other, person));
}

/** `isTheirs`: tells the requests of whoever is to be listed. */
export function listing(meeting: Meeting, entered: Entered, actor: Actor, isTheirs: IsTheirs): Decision<FloorEvent> {
  const agendaItemId = meeting.agenda.current;
  if (actor.type === 'system') return refuse('not-permitted');
  const early = mustBeSitting(meeting);
  if (early !== null) return early;
  if (agendaItemId === null) return refuse('no-item-taken');
  return (
    firstRefusal(
      refuseUnless((entered.agendaItemId ?? agendaItemId) === agendaItemId, 'another-item-taken'),
      mustFitOn(meeting, agendaItemId, entered, isTheirs),
    ) ?? accept(placing(meeting, entered, agendaItemId, actor.person))
  );
}

/** What holds of every place on a list, whenever it is asked for. */
export const mustFitOn = (
  meeting: Meeting,
  itemId: AgendaItemId,
  entered: Entered,
  isTheirs: IsTheirs,
): Refusal | null =>
  firstRefusal(
    refuseUnless(meeting.floor.requests[entered.requestId] === undefined, 'id-in-use'),
    mustBeWorded(entered),
    entered.about === null ? null : mustHaveAbout(meeting, entered.about),
    mustNotHoldPlace(meeting, itemId, entered, isTheirs),
    refuseUnless(hasPriority(entered.kind) || listOf(meeting.floor, itemId).state === 'open', 'list-closed'),
  );

export function placing(meeting: Meeting, entered: Entered, agendaItemId: AgendaItemId, enteredBy: PersonId) {
  const { requestId, kind, note, capacity, language, about, beneficiary, written } = entered;
  const entity = entityAsked(meeting, beneficiary, entered);
  return {
    ...({ type: 'floor.requested', requestId, kind, note, capacity, language, about, beneficiary, written } as const),
    ...{ agendaItemId, enteredBy },
    ...(entity === null ? {} : { entity }),
  };
}

/** By the beneficiary, by the person who entered it, or by the moderator. */
export function withdraw(meeting: Meeting, requestId: RequestId, actor: Actor): Decision<FloorEvent> {
  const found = waitingRequest(meeting, requestId);
  if (isRefusal(found)) return found;
  const own =
    actor.type === 'person' && (isPerson(found.beneficiary, actor.person) || found.enteredBy === actor.person);
  return (
    firstRefusal(
      mustNotBeClosed(meeting),
      refuseUnless(own || hasRight(roleOf(meeting.attendance, actor), 'help-speakers'), 'not-yours'),
    ) ?? accept({ type: 'floor.withdrawn', requestId })
  );
}
