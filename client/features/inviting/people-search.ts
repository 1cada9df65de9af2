import type { Role } from '../../../shared/actor.ts';
import type { Member } from '../../../shared/attendance/attendance.ts';
import type { StakeholderGroup } from '../../../shared/attendance/profile.ts';

export type Standing = Member['standing'];
export const STANDINGS: readonly Standing[] = ['applied', 'admitted', 'excluded'];

/** What the secretary is looking for. `words` are looked for in name, organisation, job title and country, in any order. */
export type Search = { readonly words: string; readonly role: Role | 'all'; readonly group: StakeholderGroup | 'all' };
export const everybody: Search = { words: '', role: 'all', group: 'all' };

/** Without accents and case, so that `Etienne` finds `Étienne`. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();

/** `countryOf`: the country's name in the language of the interface. */
export function matches({ profile, role }: Member, search: Search, countryOf: (code: string) => string): boolean {
  if (search.role !== 'all' && role !== search.role) return false;
  if (search.group !== 'all' && profile.stakeholderGroup !== search.group) return false;
  const text = plain([profile.name, profile.organisation, profile.jobTitle, countryOf(profile.country)].join(' '));
  return plain(search.words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
