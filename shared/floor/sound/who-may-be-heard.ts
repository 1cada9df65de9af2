import type { Role } from '../../actor.ts';
import type { Member } from '../../attendance/attendance.ts';
import type { PersonId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import { heldRequest } from '../floor.ts';

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

/** The person whose microphone the floor is: its holder; for a written intervention, the moderator who reads it out (F4). */
export function whoseTurn(meeting: Meeting): readonly Member[] {
  const request = heldRequest(meeting.floor);
  if (request === undefined) return [];
  if (request.written !== null) return withRole(meeting, 'moderator');
  return request.beneficiary.type === 'member' ? memberOf(meeting, request.beneficiary.person) : [];
}

/**
 * The people whose devices carry the sound of the turn: the speaker, or the room's device for a person who sits in the room or has
 * no account.
 */
export function voicesOf(meeting: Meeting): readonly PersonId[] {
  const remote = fromAfar(whoseTurn(meeting));
  if (remote.size > 0 || meeting.floor.holder === null) return [...remote];
  return withRole(meeting, 'room').map(({ person }) => person);
}

const helping = (meeting: Meeting): readonly Member[] =>
  meeting.floor.helping === null ? [] : memberOf(meeting, meeting.floor.helping);

const withRole = ({ attendance }: Meeting, role: Role): readonly Member[] =>
  Object.values(attendance.members).filter((member) => member.role === role && member.standing === 'admitted');

function memberOf({ attendance }: Meeting, person: PersonId): readonly Member[] {
  const member = attendance.members[person];
  return member?.standing === 'admitted' ? [member] : [];
}

export const isInTheRoom = ({ presence }: Member): boolean => presence.state !== 'absent' && presence.mode === 'room';

const fromAfar = (members: readonly Member[]): ReadonlySet<PersonId> =>
  new Set(members.filter((member) => !isInTheRoom(member)).map(({ person }) => person));
