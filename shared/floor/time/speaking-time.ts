import type { Meeting } from '../../meeting.ts';
import { listOf } from '../floor.ts';
import type { TimeScope } from '../floor-messages.ts';
import { type FloorRequest, hasPriority } from '../requests/floor-request.ts';

/** Shortest and longest speaking time, seconds. */
export const SPEAKING_TIME = { min: 10, max: 7200 } as const;

/**
 * How many seconds a request is given: as set for the person, or else for the kind, the agenda item, the meeting (F11). A person's
 * own time is for interventions: a point of order takes nothing from it (F3). A person who was interrupted gets the rest of their
 * time.
 */
export function secondsFor(
  meeting: Meeting,
  request: Pick<FloorRequest, 'agendaItemId' | 'beneficiary' | 'kind' | 'resumes'>,
): number {
  if (request.resumes !== null) return Math.max(SPEAKING_TIME.min, request.resumes.seconds);
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

/** What is set for one scope alone, s; null where nothing is. */
export function secondsSet({ floor }: Pick<Meeting, 'floor'>, scope: TimeScope): number | null {
  switch (scope.type) {
    case 'meeting':
      return floor.speakingTime.meeting;
    case 'item':
      return listOf(floor, scope.agendaItemId).speakingTime;
    case 'kind':
      return floor.speakingTime.byKind[scope.kind] ?? null;
    case 'person':
      return floor.speakingTime.byPerson[scope.person] ?? null;
  }
}
