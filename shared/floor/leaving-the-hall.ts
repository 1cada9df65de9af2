import type { PersonId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { heldRequest } from './floor.ts';
import type { FloorEvent } from './floor-messages.ts';
import { isPerson, modeOf } from './requests/beneficiary.ts';

/** What follows when somebody leaves: their turn and their helping end, their place on the list stays (F7). */
export const leavingTheHall = (meeting: Meeting, person: PersonId): FloorEvent[] => [
  ...endingTheTurnOf(meeting, person),
  ...endingTheHelpOf(meeting, person),
];

/** What follows for the floor when an item is taken or concluded, or the meeting closes: the turn ends. */
export function endingTheTurn(meeting: Meeting): FloorEvent[] {
  const request = heldRequest(meeting.floor);
  return request === undefined
    ? []
    : [{ type: 'floor.released', requestId: request.id, mode: modeOf(meeting, request.beneficiary) }];
}

export function endingTheTurnOf(meeting: Meeting, person: PersonId): FloorEvent[] {
  const speaking = heldRequest(meeting.floor);
  return speaking !== undefined && isPerson(speaking.beneficiary, person) ? endingTheTurn(meeting) : [];
}

export const endingTheHelpOf = ({ floor }: Meeting, person: PersonId): FloorEvent[] =>
  floor.helping === person ? [{ type: 'floor.helping-ended' }] : [];
