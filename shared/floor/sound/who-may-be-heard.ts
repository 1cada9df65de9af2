import type { Member } from '../../attendance/attendance.ts';
import type { PersonId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import { fromAfar, isInTheRoom, memberOf, whoseTurn, withRole } from './whose-turn.ts';

/** Who may be heard in the hall: people through devices of their own, and the hall's microphones through the room's device. */
export type MayBeHeard = { readonly persons: ReadonlySet<PersonId>; readonly roomDevice: boolean };

const nobody: MayBeHeard = { persons: new Set(), roomDevice: false };

/**
 * Who may be heard (F12), from the state of the meeting and nothing else. Nobody in the room is heard through a device of
 * their own (F15). A person who is away stays entitled, so that sound comes back with the connection (F7).
 */
export function mayBeHeard(meeting: Meeting): MayBeHeard {
  const { state } = meeting.sitting.phase;
  if (state === 'suspended' || state === 'closed') return nobody;
  if (state === 'not-open') return { persons: fromAfar(withRole(meeting, 'chair')), roomDevice: true };
  if (meeting.floor.silenced) return whileSilenced(meeting);
  const persons = [...withRole(meeting, 'chair'), ...whoseTurn(meeting), ...helping(meeting)];
  return { persons: fromAfar(persons), roomDevice: true };
}

/** The chair alone (F16); a chair who sits in the room is heard through the room's device. */
function whileSilenced(meeting: Meeting): MayBeHeard {
  const chairs = withRole(meeting, 'chair');
  return { persons: fromAfar(chairs), roomDevice: chairs.some(isInTheRoom) };
}

const helping = (meeting: Meeting): readonly Member[] =>
  meeting.floor.helping === null ? [] : memberOf(meeting, meeting.floor.helping);
