import { expect, it } from 'vitest';
import { everybody, matches } from '../../../client/features/inviting/people-search.ts';
import type { Member } from '../../../shared/attendance/attendance.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';

const member: Member = {
  person: idOf<PersonId>('etienne'),
  profile: {
    name: 'Étienne Beaulieu',
    organisation: 'Réseau universitaire',
    country: 'CA',
    region: 'americas',
    jobTitle: 'Précis-writer',
    stakeholderGroup: 'academia',
  },
  standing: 'admitted',
  role: 'rapporteur',
  presence: { state: 'absent' },
};
const country = () => 'Canada';
const finds = (words: string) => matches(member, { ...everybody, words }, country);

it.each(['', 'etienne', 'BEAUL', 'reseau canada', 'canada étienne', ' writer '])(
  'given a member, when the secretary looks for "%s", then the member is found',
  (words) => {
    expect(finds(words)).toBe(true);
  },
);

it('given a member, when the secretary looks for other words, roles or groups, then the member is not found', () => {
  expect(finds('etienne kenya')).toBe(false);
  expect(matches(member, { ...everybody, role: 'chair' }, country)).toBe(false);
  expect(matches(member, { ...everybody, group: 'associate' }, country)).toBe(false);
});
