import type { Role } from '../../../shared/actor.ts';
import type { Member } from '../../../shared/attendance/attendance.ts';
import { groupOf } from '../../../shared/attendance/group-of.ts';
import type { Group } from '../../../shared/attendance/profile.ts';
import { profileHasWords } from '../../../shared/attendance/profile-words.ts';

export type Standing = Member['standing'];
export const STANDINGS: readonly Standing[] = ['applied', 'admitted', 'excluded'];

/** What the secretary is looking for. `words` are looked for in name, organisation, job title and country, in any order. */
export type Search = { readonly words: string; readonly role: Role | 'all'; readonly group: Group | 'all' };
export const everybody: Search = { words: '', role: 'all', group: 'all' };

/** `countryOf`: the country's name in the language of the interface. */
export function matches(
  member: Pick<Member, 'profile' | 'role'>,
  search: Search,
  countryOf: (code: string) => string,
): boolean {
  const { profile, role } = member;
  if (search.role !== 'all' && role !== search.role) return false;
  if (search.group !== 'all' && groupOf(member) !== search.group) return false;
  return profileHasWords(profile, search.words, countryOf);
}
