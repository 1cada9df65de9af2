import { expect, test } from 'vitest';
import type { Profile } from '../../../shared/attendance/profile.ts';
import { toldApart } from '../../../shared/attendance/told-apart.ts';

const camille: Profile = {
  name: 'Camille Martin',
  organisation: 'Ministry of Communications',
  country: 'FR',
  region: 'europe',
  jobTitle: 'Adviser',
  stakeholderGroup: 'member-state',
};

test('given two people of one name, when one chooses between them, then their organisations tell them apart', () => {
  expect(toldApart([camille, { ...camille, organisation: 'Open Last Mile Forum' }])).toEqual([
    ['organisation'],
    ['organisation'],
  ]);
});

test('given two of one name and organisation, when one chooses, then they are told apart by what else is known, and nobody else is told more of', () => {
  const other = { ...camille, name: 'Bo Lindqvist' };
  const director = { ...camille, jobTitle: 'Director' };
  expect(toldApart([camille, director, other])).toEqual([
    ['organisation', 'jobTitle'],
    ['organisation', 'jobTitle'],
    ['organisation'],
  ]);
  expect(toldApart([camille, { ...camille, country: 'BE' }])).toEqual([
    ['organisation', 'jobTitle', 'country'],
    ['organisation', 'jobTitle', 'country'],
  ]);
});

test('given names that differ in accents and case alone, when one chooses, then they count as one name', () => {
  const accented = { ...camille, name: 'CAMILLE MÁRTIN', jobTitle: 'Director' };
  expect(toldApart([camille, accented])).toEqual([
    ['organisation', 'jobTitle'],
    ['organisation', 'jobTitle'],
  ]);
});
