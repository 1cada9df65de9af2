import type { Role } from '../actor.ts';
import type { Member } from './attendance.ts';
import type { Group, Profile, StakeholderGroup } from './profile.ts';

/** People who work for the meeting, and the room's device: while they have this role, they stand under the secretariat (P5). */
const OF_THE_SECRETARIAT: readonly Role[] = [
  'chair',
  'secretary',
  'moderator',
  'rapporteur',
  'interpreter',
  'captioner',
  'room',
];
export const isOfSecretariat = (role: Role): boolean => OF_THE_SECRETARIAT.includes(role);

/** Among the stakeholders, a person who has named no group counts with the others until they name one. */
export const groupAmongStakeholders = ({ stakeholderGroup }: Pick<Profile, 'stakeholderGroup'>): StakeholderGroup =>
  stakeholderGroup === 'none' ? 'other' : stakeholderGroup;

/** The group under which somebody is listed and counted as long as they have this role. Their own group stays theirs. */
export const groupOf = ({ profile, role }: Pick<Member, 'profile' | 'role'>): Group =>
  isOfSecretariat(role) ? 'secretariat' : groupAmongStakeholders(profile);
