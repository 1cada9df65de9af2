import type { Actor, Role } from '../../shared/actor.ts';
import type { Profile, Region, StakeholderGroup } from '../../shared/attendance/profile.ts';
import { idOf, type PersonId } from '../../shared/ids.ts';

/** Somebody at the meeting, and how they come to it. */
export type Somebody = { readonly id: PersonId; readonly role: Role; readonly profile: Profile };

const somebody = (
  name: string,
  role: Role,
  organisation: string,
  stakeholderGroup: StakeholderGroup,
  country: string,
  region: Region,
): Somebody => ({
  id: idOf<PersonId>(name.toLowerCase()),
  role,
  profile: { name, organisation, country, region, jobTitle: 'Adviser', stakeholderGroup },
});

export const amina = somebody('Amina', 'chair', 'Ministry of Communications', 'member-state', 'KE', 'africa');
export const sofia = somebody('Sofia', 'secretary', 'Secretariat', 'other', 'CH', 'europe');
export const mateo = somebody('Mateo', 'moderator', 'Secretariat', 'other', 'CH', 'europe');
export const rafael = somebody('Rafael', 'rapporteur', 'National Regulator', 'member-state', 'BR', 'americas');
export const bo = somebody('Bo', 'participant', 'Post and Telecom Agency', 'member-state', 'SE', 'europe');
export const chen = somebody('Chen', 'participant', 'Backbone Operator', 'sector-member', 'CN', 'asia-pacific');
export const dalia = somebody('Dalia', 'participant', 'Exchange Point Association', 'other', 'EG', 'arab-states');
export const emeka = somebody('Emeka', 'participant', 'University Network', 'academia', 'NG', 'africa');
export const farah = somebody('Farah', 'participant', 'Equipment Maker', 'associate', 'JO', 'arab-states');
export const olga = somebody('Olga', 'observer', 'Civil Society Forum', 'other', 'KZ', 'cis');
export const hall = somebody('Hall', 'room', 'Secretariat', 'other', 'CH', 'europe');

export const everybody: readonly Somebody[] = [amina, sofia, mateo, rafael, bo, chen, dalia, emeka, farah, olga, hall];

/** A colleague of Bo’s; enrolled only where a delegation is wanted. */
export const ines = somebody('Ines', 'participant', 'Post and Telecom Agency', 'member-state', 'SE', 'europe');

/** Signed in, and not a member of the meeting. */
export const stranger = somebody('Stella', 'participant', 'Nowhere in particular', 'other', 'IT', 'europe');

export const by = ({ id, profile }: Somebody): Actor => ({ type: 'person', person: id, profile });
