import { regionOf } from '../../shared/attendance/regions.ts';
import type { ListedRegistration } from '../../shared/protocol/http/meetings/registrations.ts';
import type { Deciding } from '../../shared/registration/registration.ts';
import { iso, writeCsv } from './write-csv.ts';

const COLUMNS = [
  'registration',
  'name',
  'organisation',
  'job_title',
  'country',
  'region',
  'stakeholder_group',
  'capacity',
  'mode',
  'languages',
  'state',
  'reason',
  'registered_at',
  'changed_at',
];
const NEEDS_COLUMNS = ['needs', 'needs_in_words'];

/** One row for each registration, with what people need for the secretary alone (E8). Times are UTC. */
export const registrationsCsv = (registrations: readonly ListedRegistration[], deciding: Deciding): string =>
  writeCsv([
    deciding.of === 'all' ? [...COLUMNS, ...NEEDS_COLUMNS] : COLUMNS,
    ...registrations.map(({ profile, needs, ...each }) => [
      each.id,
      profile.name,
      profile.organisation,
      profile.jobTitle,
      profile.country,
      regionOf(profile.country) ?? profile.region,
      profile.stakeholderGroup,
      each.comingAs,
      each.mode,
      each.languages.join(' '),
      each.state,
      each.reason,
      iso(each.madeAt),
      iso(each.changedAt),
      ...(deciding.of === 'all' ? [needs?.needs.join(' ') ?? '', needs?.needsInWords ?? ''] : []),
    ]),
  ]);
