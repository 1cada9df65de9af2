import type { Beneficiary, FloorRequest } from '../floor/requests/floor-request.ts';
import type { Meeting } from '../meeting.ts';
import { hasCome } from './attendance.ts';

/** Why somebody would not answer if they were given the floor, and since when (server time, ms): their connection is lost, or they have left. */
export type Absence = { readonly how: 'away' | 'left'; readonly since: number };

/** Whether somebody who was inscribed before the meeting has not come to it yet (F41); a guest has no account to come with. */
export const isYetToCome = ({ attendance }: Meeting, { beneficiary, inscribed }: FloorRequest): boolean =>
  inscribed === true &&
  beneficiary.type === 'member' &&
  attendance.members[beneficiary.person]?.presence.state === 'absent' &&
  !hasCome(attendance, beneficiary.person);

/** Null for a person who is here, for a guest, who has no device, and for a person who has never come. */
export function absenceOf(meeting: Meeting, beneficiary: Beneficiary): Absence | null {
  if (beneficiary.type === 'guest') return null;
  const { members, stays } = meeting.attendance;
  const presence = members[beneficiary.person]?.presence;
  if (presence?.state === 'away') return { how: 'away', since: presence.since };
  if (presence?.state !== 'absent') return null;
  const left = stays.findLast((stay) => stay.person === beneficiary.person)?.to ?? null;
  return left === null ? null : { how: 'left', since: left };
}
