import type { PersonId, RequestId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import { hasRight } from '../../permissions.ts';
import { heldRequest } from '../floor.ts';
import { mayBeHeard } from '../sound/who-may-be-heard.ts';
import { whoseTurn } from '../sound/whose-turn.ts';

/**
 * The right for which somebody's microphone may be open: a turn at the floor, named by its request; helping; or a right that comes with their role
 * such as the chair's. A turn and helping go on during silence and while the meeting is suspended. Null: there is none.
 */
export type HeardFor = RequestId | 'helping' | 'by-role' | null;

export function heardFor(meeting: Meeting, person: PersonId | null): HeardFor {
  const { holder, helping } = meeting.floor;
  if (person === null) return null;
  if (holder && whoseTurn(meeting).some((member) => member.person === person)) return holder.requestId;
  if (helping === person) return 'helping';
  return mayBeHeard(meeting).persons.has(person) ? 'by-role' : null;
}

/**
 * The right for which somebody's screen may be shown: their turn, named by its request, or a right that comes with their role. Null: there is none.
 */
export type ShownFor = RequestId | 'by-role' | null;

/** A suspended meeting shows nothing, and what was shown does not come back by itself when the meeting is resumed (F31). */
export function shownFor(meeting: Meeting, person: PersonId | null): ShownFor {
  const member = person === null ? undefined : meeting.attendance.members[person];
  const { state } = meeting.sitting.phase;
  if (member?.standing !== 'admitted' || state === 'suspended' || state === 'closed') return null;
  if (member.role === 'room' || (member.role === 'chair' && state === 'not-open')) return 'by-role';
  if (hasRight(member.role, 'present') && state === 'open') return 'by-role';
  const held = heldRequest(meeting.floor);
  const isTheirs = held?.beneficiary.type === 'member' && held.beneficiary.person === member.person;
  return held && isTheirs ? held.id : null;
}
