import type { Role } from '../../actor.ts';
import type { Member } from '../../attendance/attendance.ts';
import type { PersonId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import { heldRequest } from '../floor.ts';

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

export const withRole = ({ attendance }: Meeting, role: Role): readonly Member[] =>
  Object.values(attendance.members).filter((member) => member.role === role && member.standing === 'admitted');

export function memberOf({ attendance }: Meeting, person: PersonId): readonly Member[] {
  const member = attendance.members[person];
  return member?.standing === 'admitted' ? [member] : [];
}

export const isInTheRoom = ({ presence }: Member): boolean => presence.state !== 'absent' && presence.mode === 'room';

export const fromAfar = (members: readonly Member[]): ReadonlySet<PersonId> =>
  new Set(members.filter((member) => !isInTheRoom(member)).map(({ person }) => person));
