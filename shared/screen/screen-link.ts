import type { PersonId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { hasRight } from '../permissions.ts';

/** Until then the end of a meeting can be shown. */
const GRACE_MS = 24 * 60 * 60 * 1000;

/**
 * Whether a link of the room's screen is valid: as long as the person who made it may make one, and until a day after the meeting
 * was closed, unless it opens again. `at` in ms.
 */
export function screenHolds({ attendance, sitting: { phase } }: Meeting, madeBy: PersonId, at: number): boolean {
  const maker = attendance.members[madeBy];
  if (maker?.standing !== 'admitted' || !hasRight(maker.role, 'screen-links')) return false;
  return phase.state !== 'closed' || at < phase.since + GRACE_MS;
}
