import type { PersonId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { isPerson, modeOf } from './beneficiary.ts';
import type { FloorEvent } from './floor-messages.ts';

/** What follows for the floor when an item is taken or concluded, or the meeting closes: the turn ends. */
export function endingTheTurn(meeting: Meeting): FloorEvent[] {
  const { holder, requests } = meeting.floor;
  const request = holder === null ? undefined : requests[holder.requestId];
  return request === undefined
    ? []
    : [{ type: 'floor.released', requestId: request.id, mode: modeOf(meeting, request.beneficiary) }];
}

/** What follows when the meeting is suspended: the list stays, the speaker's clock stands still (F16). */
export const stoppingTheClock = (_meeting: Meeting): FloorEvent[] => [{ type: 'floor.clock-stopped' }];

/** What follows when the meeting is resumed. */
export const startingTheClock = (_meeting: Meeting): FloorEvent[] => [{ type: 'floor.clock-started' }];

/** What follows when somebody leaves: their turn ends, their place on the list stays (F7). */
export function endingTheTurnOf(meeting: Meeting, person: PersonId): FloorEvent[] {
  const { holder, requests } = meeting.floor;
  const speaking = holder === null ? undefined : requests[holder.requestId];
  return speaking !== undefined && isPerson(speaking.beneficiary, person) ? endingTheTurn(meeting) : [];
}

/** What follows when somebody is no longer admitted: their turn ends, and what they asked for is withdrawn. */
export function leavingTheFloor(meeting: Meeting, person: PersonId): FloorEvent[] {
  const { requests, helping } = meeting.floor;
  const waiting = Object.values(requests).filter(
    ({ beneficiary, status }) => isPerson(beneficiary, person) && status.state === 'accepted',
  );
  return [
    ...endingTheTurnOf(meeting, person),
    ...waiting.map(({ id }): FloorEvent => ({ type: 'floor.withdrawn', requestId: id })),
    ...(helping === person ? [{ type: 'floor.helping-ended' } as const] : []),
  ];
}
