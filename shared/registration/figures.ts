import { MODES, type Mode } from '../attendance/attendance.ts';
import { OWN_GROUPS, type OwnGroup, REGIONS, type Region } from '../attendance/profile.ts';
import { regionOf } from '../attendance/regions.ts';
import type { Registration } from './registration.ts';

/** How many of those who come under one heading were approved, and how many wait. */
export type Figure<Of extends string> = { readonly of: Of; readonly approved: number; readonly waiting: number };
export type Figures = {
  readonly byGroup: readonly Figure<OwnGroup>[];
  readonly byRegion: readonly Figure<Region>[];
  readonly byMode: readonly Figure<Mode>[];
};
type Counted = Pick<Registration, 'state' | 'mode'> & { readonly profile: Registration['profile'] };

/** The region follows from the country; where the country is described and not named, it is the one that was chosen (E10). */
const region = ({ profile }: Counted): Region => regionOf(profile.country) ?? profile.region;

/** Registrations that were approved or wait, counted by the group that each person named, by region and by mode (E10). */
export const figuresOf = (registrations: readonly Counted[]): Figures => ({
  byGroup: countBy(OWN_GROUPS, registrations, ({ profile }) => profile.stakeholderGroup),
  byRegion: countBy(REGIONS, registrations, region),
  byMode: countBy(MODES, registrations, ({ mode }) => mode),
});

function countBy<Of extends string>(
  headings: readonly Of[],
  registrations: readonly Counted[],
  headingOf: (registration: Counted) => Of,
): readonly Figure<Of>[] {
  const counts = new Map(headings.map((of) => [of, { approved: 0, waiting: 0 }]));
  for (const registration of registrations) {
    const count = counts.get(headingOf(registration));
    if (count && (registration.state === 'approved' || registration.state === 'waiting'))
      count[registration.state] += 1;
  }
  return headings.map((of) => ({ of, approved: 0, waiting: 0, ...counts.get(of) }));
}
