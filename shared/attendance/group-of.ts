import type { Role } from '../actor.ts';
import type { Member } from './attendance.ts';
import type { Group, Profile, StakeholderGroup } from './profile.ts';

/** Who works for the meeting, and the device of the room: they stand under the secretariat while they do (P5). */
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

/** Among the stakeholders: who has named no group of theirs counts with the others until they do. */
export const groupAmongStakeholders = ({ stakeholderGroup }: Pick<Profile, 'stakeholderGroup'>): StakeholderGroup =>
  stakeholderGroup === 'none' ? 'other' : stakeholderGroup;

/** Under which somebody is listed and counted as long as they have this role; their own group stays theirs. */
export const groupOf = ({ profile, role }: Pick<Member, 'profile' | 'role'>): Group =>
  isOfSecretariat(role) ? 'secretariat' : groupAmongStakeholders(profile);
