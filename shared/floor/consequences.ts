import type { Role } from '../actor.ts';
import type { PersonId, RequestId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { maySpeak } from '../permissions.ts';
import { goingBack } from './delegation/deciding-delegations.ts';
import { heldRequest } from './floor.ts';
import type { FloorEvent } from './floor-messages.ts';
import { endingTheHelpOf, endingTheTurn, endingTheTurnOf } from './leaving-the-hall.ts';
import { speakingOrder } from './order/speaking-order.ts';
import { isPerson, modeOf } from './requests/beneficiary.ts';
import { type FloorRequest, hasPriority } from './requests/floor-request.ts';

/**
 * What follows for the present turn when another begins: a point of order breaks an intervention off, which goes on after it (F3).
 */
export function makingRoomFor(meeting: Meeting, next: FloorRequest): FloorEvent[] {
  const speaking = heldRequest(meeting.floor);
  return speaking !== undefined && hasPriority(next.kind) && !hasPriority(speaking.kind)
    ? [interrupting(meeting, speaking, next.id)]
    : endingTheTurn(meeting);
}

/** The turn breaks off and waits to go on, behind the points of order that still wait. */
export function interrupting(
  meeting: Meeting,
  { id, agendaItemId, beneficiary }: FloorRequest,
  by?: RequestId,
): FloorEvent {
  const ahead = speakingOrder(meeting, agendaItemId).filter(({ request }) => hasPriority(request.kind));
  const behind = ahead.map(({ request }) => request.id).filter((other) => other !== by);
  return { type: 'floor.interrupted', requestId: id, mode: modeOf(meeting, beneficiary), behind };
}

/** What follows when the meeting is suspended: the list stays, and the speaker's clock stands still (F16). */
export const stoppingTheClock: readonly FloorEvent[] = [{ type: 'floor.clock-stopped' }];

/** What follows when the meeting is resumed. */
export const startingTheClock: readonly FloorEvent[] = [{ type: 'floor.clock-started' }];

/** What follows when the meeting closes: the turn ends, and silence and helping end with it. */
export const closingTheFloor = (meeting: Meeting): FloorEvent[] => [
  ...endingTheTurn(meeting),
  ...(meeting.floor.helping === null ? [] : [{ type: 'floor.helping-ended' } as const]),
  ...(meeting.floor.silenced ? [{ type: 'floor.unsilenced' } as const] : []),
];

/**
 * What follows when somebody gets another role: a person who may not speak gives up turn and place; a person who is no moderator
 * stops helping.
 */
export function changingRole(meeting: Meeting, person: PersonId, role: Role): FloorEvent[] {
  if (!maySpeak(role)) return leavingTheFloor(meeting, person);
  return role === 'moderator' ? [] : endingTheHelpOf(meeting, person);
}

/** What follows when somebody is no longer admitted, or may no longer speak: their turn ends, and their requests are withdrawn. */
export function leavingTheFloor(meeting: Meeting, person: PersonId): FloorEvent[] {
  return [
    ...endingTheTurnOf(meeting, person),
    ...leavingTheLists(meeting, person),
    ...endingTheHelpOf(meeting, person),
  ];
}

/** The requests of somebody that wait are withdrawn, but for places of a delegation that another had before (F39). */
export const leavingTheLists = (meeting: Meeting, person: PersonId): FloorEvent[] =>
  Object.values(meeting.floor.requests)
    .filter(({ beneficiary, status }) => isPerson(beneficiary, person) && status.state === 'accepted')
    .map((request) => goingBack(meeting, request) ?? { type: 'floor.withdrawn', requestId: request.id });
