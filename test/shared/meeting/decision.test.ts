import { expect, test } from 'vitest';
import { isRefusal, refuse } from '../../../shared/decision.ts';

test('F14 given an answer that tells whose microphones are refused, when it is read, then it is no refusal itself', () => {
  expect(isRefusal(refuse('not-joined'))).toBe(true);
  expect(isRefusal({ checks: [], refused: ['ruth'], arrivals: { microphones: [] } })).toBe(false);
  expect(isRefusal({})).toBe(false);
});
