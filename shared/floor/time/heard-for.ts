import type { PersonId, RequestId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import { hasRight } from '../../permissions.ts';
import { heldRequest } from '../floor.ts';
import { mayBeHeard, whoseTurn } from '../sound/who-may-be-heard.ts';

/**
 * The right for which somebody's microphone may be open: a turn at the floor, named by its request; helping; or a standing right
 * such as the chair's. A turn and helping go on during silence and while the meeting is suspended. Null: there is none.
 */
export type HeardFor = RequestId | 'helping' | 'standing' | null;

export function heardFor(meeting: Meeting, person: PersonId | null): HeardFor {
  const { holder, helping } = meeting.floor;
  if (person === null) return null;
  if (holder && whoseTurn(meeting).some((member) => member.person === person)) return holder.requestId;
  if (helping === person) return 'helping';
  return mayBeHeard(meeting).persons.has(person) ? 'standing' : null;
}

/**
 * The right for which somebody's screen may be shown: their turn, named by its request, or a standing right. Null: there is none.
 */
export type ShownFor = RequestId | 'standing' | null;

/** A suspended meeting shows nothing, and what was shown does not come back by itself when the meeting is resumed (F31). */
export function shownFor(meeting: Meeting, person: PersonId | null): ShownFor {
  const member = person === null ? undefined : meeting.attendance.members[person];
  const { state } = meeting.sitting.phase;
  if (member?.standing !== 'admitted' || state === 'suspended' || state === 'closed') return null;
  if (member.role === 'room' || (member.role === 'chair' && state === 'not-open')) return 'standing';
  if (hasRight(member.role, 'present') && state === 'open') return 'standing';
  const held = heldRequest(meeting.floor);
  const isTheirs = held?.beneficiary.type === 'member' && held.beneficiary.person === member.person;
  return held && isTheirs ? held.id : null;
}
