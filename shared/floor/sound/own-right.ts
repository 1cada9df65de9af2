import type { Member } from '../../attendance/attendance.ts';
import type { PersonId, RequestId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import { heldRequest } from '../floor.ts';
import { isPerson } from '../requests/beneficiary.ts';
import { isInTheRoom } from './whose-turn.ts';

/**
 * Why somebody may be heard (F12): their turn, a written intervention that they read out, helping, presiding, or as the room's
 * device. `read-out`: their written words have the floor, in the moderator's voice.
 */
export type Title =
  | { readonly type: 'turn' | 'reading' | 'read-out'; readonly requestId: RequestId }
  | { readonly type: 'helping' | 'chairing' | 'room' };

/** Why somebody who has such a right is not heard at the moment. */
export type Unheard = 'not-open' | 'suspended' | 'closed' | 'silenced';

const admitted = ({ attendance }: Meeting, person: PersonId): Member | null => {
  const member = attendance.members[person];
  return member?.standing === 'admitted' ? member : null;
};

export function titlesOf(meeting: Meeting, person: PersonId): readonly Title[] {
  const member = admitted(meeting, person);
  if (member === null) return [];
  return [
    ...turnTitles(meeting, member),
    ...(meeting.floor.helping === person ? [{ type: 'helping' } as const] : []),
    ...(member.role === 'chair' ? [{ type: 'chairing' } as const] : []),
    ...(member.role === 'room' ? [{ type: 'room' } as const] : []),
  ];
}

function turnTitles(meeting: Meeting, { person, role }: Member): readonly Title[] {
  const request = heldRequest(meeting.floor);
  if (request === undefined) return [];
  const [requestId, isOwn] = [request.id, isPerson(request.beneficiary, person)];
  if (request.written === null) return isOwn ? [{ type: 'turn', requestId }] : [];
  if (role === 'moderator') return [{ type: 'reading', requestId }];
  return isOwn ? [{ type: 'read-out', requestId }] : [];
}

export const sameTitle = (one: Title, other: Title): boolean =>
  one.type === other.type && requestIn(one) === requestIn(other);

export const requestIn = (title: Title): RequestId | null => ('requestId' in title ? title.requestId : null);

/** Null for a person who is heard. Only for a person who has a right. */
export function whyUnheard(meeting: Meeting, person: PersonId): Unheard | null {
  const { state } = meeting.sitting.phase;
  const titles = titlesOf(meeting, person);
  if (state === 'suspended' || state === 'closed') return state;
  if (state === 'not-open') return titles.some(({ type }) => type === 'chairing' || type === 'room') ? null : state;
  return meeting.floor.silenced && !isHeardInSilence(meeting, titles) ? 'silenced' : null;
}

/** The chair, and the room's device for a chair who sits there (F16). */
const isHeardInSilence = ({ attendance }: Meeting, titles: readonly Title[]): boolean =>
  titles.some(({ type }) => type === 'chairing') ||
  (titles.some(({ type }) => type === 'room') &&
    Object.values(attendance.members).some(
      (member) => member.role === 'chair' && member.standing === 'admitted' && isInTheRoom(member),
    ));
