import type { Group, OwnGroup, Profile } from '../../../shared/attendance/profile.ts';
import { useCountryNames } from '../../i18n/country-name.ts';
import { useT } from '../../i18n/language-context.tsx';
import { dotted } from '../../ui/label/dotted.ts';

/**
 * What helps the secretary to know somebody, besides name and organisation. `group`: the group under which they stand in the
 * meeting, or what they say about themselves.
 */
export function useProfileDetails(): (profile: Profile, group: Group | OwnGroup) => string {
  const t = useT();
  const { namedCountry } = useCountryNames();
  return ({ country, jobTitle }, group) => dotted([t(`common.group-${group}`), namedCountry(country), jobTitle]);
}
