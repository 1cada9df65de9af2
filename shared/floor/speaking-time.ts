import type { Meeting } from '../meeting.ts';
import { listOf } from './floor.ts';
import { type FloorRequest, hasPriority } from './floor-request.ts';

/**
 * Seconds a request is given: as set for the person, else for the kind, else for the agenda item, else for the meeting (F11).
 * A person's own time is for interventions: a point of order does not draw on it (F3).
 */
export function secondsFor(
  meeting: Meeting,
  request: Pick<FloorRequest, 'agendaItemId' | 'beneficiary' | 'kind'>,
): number {
  const { speakingTime } = meeting.floor;
  const { beneficiary, kind } = request;
  const ofPerson =
    beneficiary.type === 'member' && !hasPriority(kind) ? speakingTime.byPerson[beneficiary.person] : undefined;
  return (
    ofPerson ??
    speakingTime.byKind[kind] ??
    listOf(meeting.floor, request.agendaItemId).speakingTime ??
    speakingTime.meeting
  );
}
