import type { Mode } from '../attendance/attendance.ts';
import type { OwnGroup } from '../attendance/profile.ts';
import { profileHasWords } from '../attendance/profile-words.ts';
import type { Registration, RegistrationState } from './registration.ts';

/** What somebody who decides looks for. `words`: in name, organisation, job title and country, in any order. */
export type RegistrationFilter = {
  readonly words: string;
  readonly state: RegistrationState | 'all';
  readonly group: OwnGroup | 'all';
  readonly mode: Mode | 'all';
};
export const EVERY_REGISTRATION: RegistrationFilter = { words: '', state: 'all', group: 'all', mode: 'all' };

type Looked = Pick<Registration, 'profile' | 'state' | 'mode'>;

/** `countryOf`: the country's name in the language of the interface. */
export function isFound(
  { profile, state, mode }: Looked,
  wanted: RegistrationFilter,
  countryOf: (code: string) => string,
): boolean {
  if (wanted.state !== 'all' && state !== wanted.state) return false;
  if (wanted.mode !== 'all' && mode !== wanted.mode) return false;
  if (wanted.group !== 'all' && profile.stakeholderGroup !== wanted.group) return false;
  return profileHasWords(profile, wanted.words, countryOf);
}
