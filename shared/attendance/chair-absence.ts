import type { Meeting } from '../meeting.ts';
import { type Absence, absenceOf } from './absence.ts';
import type { Member } from './attendance.ts';

/**
 * A chair who is gone while the meeting sits, with no other chair here. The others who may preside (the secretary, a deputy) have
 * to know it. Null while a chair is here, or when none has come yet.
 */
export function chairAbsence(meeting: Meeting): (Absence & { readonly chair: Member }) | null {
  const { state } = meeting.sitting.phase;
  if (state !== 'open' && state !== 'suspended') return null;
  const chairs = Object.values(meeting.attendance.members).filter(isChair);
  if (chairs.some(({ presence }) => presence.state === 'present')) return null;
  return (
    chairs
      .flatMap((chair) => {
        const absence = absenceOf(meeting, { type: 'member', person: chair.person });
        return absence === null ? [] : [{ ...absence, chair }];
      })
      .toSorted((a, b) => b.since - a.since)[0] ?? null
  );
}

const isChair = ({ standing, role }: Member): boolean => standing === 'admitted' && role === 'chair';
