import type { Mode } from '../../attendance/attendance.ts';
import { groupOf } from '../../attendance/group-of.ts';
import type { Named } from '../../attendance/looks-like.ts';
import type { Group, Region } from '../../attendance/profile.ts';
import type { PersonId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import type { Beneficiary, FloorRequest } from './floor-request.ts';

/** One key for one person, whatever their device (F6); a guest has name and organisation for a key. */
export const keyOf = (beneficiary: Beneficiary): string =>
  beneficiary.type === 'member'
    ? `member ${beneficiary.person}`
    : `guest ${JSON.stringify([folded(beneficiary.name), folded(beneficiary.organisation)])}`;

const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

export const isPerson = (beneficiary: Beneficiary, person: PersonId): boolean =>
  beneficiary.type === 'member' && beneficiary.person === person;

/** How the beneficiary attends. For a person who has left: how they attended last; remote when they never came. */
export function modeOf(meeting: Meeting, beneficiary: Beneficiary): Mode {
  if (beneficiary.type === 'guest') return beneficiary.mode;
  const { members, stays } = meeting.attendance;
  const presence = members[beneficiary.person]?.presence;
  if (presence !== undefined && presence.state !== 'absent') return presence.mode;
  return stays.findLast((stay) => stay.person === beneficiary.person)?.mode ?? 'remote';
}

/** The group under which the beneficiary stands now; for what has been said, its turn has it (P5). */
export function groupNow(meeting: Meeting, beneficiary: Beneficiary): Group {
  if (beneficiary.type === 'guest') return beneficiary.stakeholderGroup;
  const member = meeting.attendance.members[beneficiary.person];
  return member === undefined ? 'other' : groupOf(member);
}

/** Null for a guest, because no region is asked for. */
export const regionOf = (meeting: Meeting, beneficiary: Beneficiary): Region | null =>
  beneficiary.type === 'guest' ? null : (meeting.attendance.members[beneficiary.person]?.profile.region ?? null);

/** Name and organisation, as the chair reads them out. */
export function nameOf(meeting: Meeting, beneficiary: Beneficiary): Named {
  if (beneficiary.type === 'guest') return beneficiary;
  const profile = meeting.attendance.members[beneficiary.person]?.profile;
  return profile ?? { name: '', organisation: '' };
}

/** The person through whose devices the request would be heard; null for a guest, who has none. */
export const memberIn = ({ beneficiary }: Pick<FloorRequest, 'beneficiary'>): PersonId | null =>
  beneficiary.type === 'member' ? beneficiary.person : null;
