import { expect, test } from 'vitest';
import { createEffects } from '../../../server/effects.ts';
import { isId } from '../../../shared/ids.ts';

test('ids are ids, each another, and begin with the time', () => {
  const { newId } = createEffects('silent');
  const before = Date.now();
  const made = [newId(), newId()];
  expect(made.every(isId)).toBe(true);
  expect(made[0]).not.toBe(made[1]);
  expect(Number.parseInt(made[0]?.slice(0, 12) ?? '', 16)).toBeGreaterThanOrEqual(before);
});
