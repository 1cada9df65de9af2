import { expect, test } from 'vitest';
import { isShort } from '../../../shared/protocol/http/people/allowances.ts';

test.each([
  [30, 30, false],
  [10, 30, false],
  [9, 30, true],
  [0, 30, true],
  [67, 200, false],
  [66, 200, true],
  [0, 1, true],
])('P7 given %i left of %i, then the form speaks of it: %s', (left, most, isSaid) => {
  expect(isShort({ left, most, moreAt: null })).toBe(isSaid);
});
