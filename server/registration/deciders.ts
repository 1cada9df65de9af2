import type { Db } from '../../db/open-database.ts';
import { verifiedAccount } from '../../db/people/accounts.ts';
import { focalPoint, focalPointsFor } from '../../db/people/focal-points.ts';
import { countWaitingSince, type StoredRegistration, waitingSince } from '../../db/people/registrations.ts';
import type { PersonId } from '../../shared/ids.ts';
import { hasRight } from '../../shared/permissions.ts';
import type { Deciding } from '../../shared/registration/registration.ts';
import { isDecidedBy, isForSecretary } from '../../shared/registration/registration-rules.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';

/** A meeting of which nothing but its state is asked. */
export type Here = Pick<MeetingRoom, 'id' | 'meeting'>;
type Reader = { readonly person: PersonId; readonly email: string; readonly isVerified: boolean };

/** About which registrations a person decides now (E3); null: about none. It is asked again for each request. */
export function decidingOf(db: Db, { id, meeting }: Here, { person, email, isVerified }: Reader): Deciding | null {
  const member = meeting.attendance.members[person];
  if (member?.standing === 'admitted' && hasRight(member.role, 'admit')) return { of: 'all' };
  // Who was excluded has no part in the meeting, whatever right was given to their address.
  if (member?.standing === 'excluded') return null;
  const point = isVerified ? focalPoint(db, id, email) : null;
  return point && { of: 'entity', entity: { organisation: point.organisation, country: point.country } };
}

/** How many wait for this person's decision, and are new since a moment, ms. Those of one entity are few, and each is judged (E11, E12). */
export const countWaiting = (
  db: Db,
  meetingId: Here['id'],
  deciding: Deciding,
  person: PersonId,
  since = -1,
): number =>
  deciding.of === 'all'
    ? countWaitingSince(db, meetingId, deciding, since)
    : waitingSince(db, meetingId, deciding, since).filter((each) => !isForSecretary(each, deciding, person)).length;

/** Who decides about a registration: the secretaries, and the focal points of its entity who may. */
export function decidersOf(db: Db, { id, meeting }: Here, registration: StoredRegistration): readonly PersonId[] {
  const members = Object.values(meeting.attendance.members);
  const secretaries = members.filter(({ standing, role }) => standing === 'admitted' && hasRight(role, 'admit'));
  const points = focalPointsFor(db, id, registration.profile.organisation).flatMap(({ email, ...entity }) => {
    const account = verifiedAccount(db, email);
    const deciding = { of: 'entity', entity } as const;
    const decides =
      account && isDecidedBy(deciding, registration) && !isForSecretary(registration, deciding, account.person);
    return decides ? [account.person] : [];
  });
  return [...new Set([...secretaries.map(({ person }) => person), ...points])];
}
