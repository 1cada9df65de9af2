import type { Named } from '../attendance/looks-like.ts';
import { heldRequest } from '../floor/floor.ts';
import { nameOf } from '../floor/requests/beneficiary.ts';
import type { RequestId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import type { Naming } from './captions.ts';

/** How long after a turn a line that was begun in it may still be written, ms: captioners are some seconds behind. */
export const BEGUN_WITHIN_MS = 120_000;

export const inOneLine = ({ name, organisation }: Named): string => [name, organisation].filter(Boolean).join(' · ');

/** Who has the floor, or else the chair who presides (Y1). */
export function speakingNow(meeting: Meeting): Naming {
  const held = heldRequest(meeting.floor);
  return held
    ? { request: held.id, speaker: inOneLine(nameOf(meeting, held.beneficiary)) }
    : { request: null, speaker: presiding(meeting) };
}

/** A chair who is here; empty when there is none. */
function presiding({ attendance }: Meeting): string {
  const chair = Object.values(attendance.members).find(
    ({ standing, role, presence }) => standing === 'admitted' && role === 'chair' && presence.state === 'present',
  );
  return chair ? inOneLine(chair.profile) : '';
}

/** Whose a line is that was begun while `request` had the floor: theirs, until some time after the turn; then whoever speaks now. */
export function speakingThen(meeting: Meeting, request: RequestId | null, at: number): Naming {
  const now = speakingNow(meeting);
  if (request === now.request) return now;
  if (request === null) return { request, speaker: presiding(meeting) };
  const turn = meeting.floor.interventions.findLast((one) => one.requestId === request);
  return turn && at - turn.to <= BEGUN_WITHIN_MS
    ? { request, speaker: inOneLine(nameOf(meeting, turn.beneficiary)) }
    : now;
}
