import type { Profile } from '../../../shared/attendance/profile.ts';
import { useCountryNames } from '../../session/country-name.ts';
import { useT } from '../../session/language-context.tsx';
import { dotted } from '../../ui/dotted.ts';

/** What the secretary knows somebody by, besides name and organisation. */
export function useProfileDetails(): (profile: Profile) => string {
  const t = useT();
  const { namedCountry } = useCountryNames();
  return ({ stakeholderGroup, country, jobTitle }) =>
    dotted([t(`common.group-${stakeholderGroup}`), namedCountry(country), jobTitle]);
}
