import { type Refusal, refuseUnless } from '../decision.ts';
import type { PersonId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import type { Member } from './attendance.ts';

export const memberOf = ({ attendance }: Meeting, person: PersonId): Member | undefined => attendance.members[person];

export const isAdmitted = (meeting: Meeting, person: PersonId): boolean =>
  memberOf(meeting, person)?.standing === 'admitted';

export const mustBeAdmitted = (meeting: Meeting, person: PersonId): Refusal | null =>
  refuseUnless(isAdmitted(meeting, person), 'unknown-person');

export const mustBeAppliedOrAdmitted = (meeting: Meeting, person: PersonId): Refusal | null =>
  refuseUnless(['applied', 'admitted'].includes(memberOf(meeting, person)?.standing ?? 'unknown'), 'unknown-person');

export function mustNotBeLastSecretary(meeting: Meeting, person: PersonId): Refusal | null {
  const others = Object.values(meeting.attendance.members).filter(
    (member) => member.standing === 'admitted' && member.role === 'secretary' && member.person !== person,
  );
  return refuseUnless(memberOf(meeting, person)?.role !== 'secretary' || others.length > 0, 'last-secretary');
}
