import type { Member } from '../../attendance/attendance.ts';
import { isOfSecretariat } from '../../attendance/group-of.ts';
import type { Profile } from '../../attendance/profile.ts';
import { plainWords } from '../../languages/plain-words.ts';
import type { Meeting } from '../../meeting.ts';
import type { Beneficiary, Capacity, FloorRequest } from '../requests/floor-request.ts';
import { namesNoOrganisation } from './no-organisation.ts';

/** Computed once for each profile, which stays the same object until somebody changes it. Empty: it names no organisation. */
const known = new WeakMap<Profile, string>();
function organisationIn(profile: Profile): string {
  const name = known.get(profile) ?? readAs(profile.organisation);
  known.set(profile, name);
  return name;
}
function readAs(organisation: string): string {
  const name = plainWords(organisation);
  return namesNoOrganisation(name) ? '' : name;
}

type Admitted = Pick<Member, 'profile' | 'role'>;

/**
 * The delegation to which somebody belongs (F38): people whose organisation is read alike, whatever its accents, case and spaces. A
 * ministry has its name in many countries, so the country of a Member State counts as well. Null for people who work for the
 * meeting, and for what names no organisation.
 */
export function entityOf({ profile, role }: Admitted): string | null {
  const name = organisationIn(profile);
  if (name === '' || isOfSecretariat(role)) return null;
  return profile.stakeholderGroup === 'member-state' ? `${profile.country} ${name}` : name;
}

/** The delegation in whose name somebody asks: their own, when they speak for its organisation. */
export function entityAsked(
  { attendance }: Meeting,
  beneficiary: Beneficiary,
  { capacity, written }: Pick<FloorRequest, 'capacity' | 'written'>,
): string | null {
  if (beneficiary.type === 'guest' || written !== null) return null;
  const member = attendance.members[beneficiary.person];
  return member !== undefined && isFor(capacity, member.profile.organisation) ? entityOf(member) : null;
}

/** Whether somebody may speak in the place of another of the delegation; a guest is judged by the organisation alone. */
export function isOfEntity({ attendance }: Meeting, beneficiary: Beneficiary, request: FloorRequest): boolean {
  if (request.entity === undefined) return false;
  if (beneficiary.type === 'guest') return isFor(request.capacity, beneficiary.organisation);
  const member = attendance.members[beneficiary.person];
  return member?.standing === 'admitted' && entityOf(member) === request.entity;
}

const isFor = (capacity: Capacity, organisation: string): boolean =>
  capacity.type === 'for-organisation' &&
  readAs(organisation) !== '' &&
  readAs(capacity.organisation) === readAs(organisation);
