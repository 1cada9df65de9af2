import { expect, test } from 'vitest';
import { tourOf } from '../../../client/features/help/tours.ts';
import { ROLES } from '../../../shared/actor.ts';

test('given a person with a role, then there is a tour for them', () => {
  expect(ROLES.filter((role) => tourOf(role) === undefined)).toEqual(['room']);
  expect(
    ['interpreter', 'captioner', 'chair'].map((role) => tourOf(ROLES.find((one) => one === role) ?? null)),
  ).toEqual(['observer', 'observer', 'chair']);
  expect(tourOf(null)).toBeUndefined();
});
