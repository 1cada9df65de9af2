import { expect, test } from 'vitest';
import { ALL_HEARD, secondsUnheard, unheardAfter } from '../../../shared/floor/time/unheard.ts';

test('F33 given a speaker who is not heard twice in a turn, then the whole time of it may be given back, and a moment is not offered', () => {
  const first = unheardAfter(ALL_HEARD, false, 10_000);
  expect([secondsUnheard(first, 13_000), secondsUnheard(first, 16_400)]).toEqual([0, 6]);
  const again = unheardAfter(first, true, 18_000);
  expect(secondsUnheard(again, 60_000)).toBe(8);
  expect(secondsUnheard(unheardAfter(again, false, 60_000), 64_000)).toBe(12);
});
