import { afterEach, expect, test, vi } from 'vitest';
import { newId } from '../../../client/connection/new-id.ts';
import { isId } from '../../../shared/ids.ts';

afterEach(() => vi.useRealTimers());

test('ids are ids, each another, and stand in the order in which they were made', () => {
  vi.useFakeTimers({ now: Date.UTC(2015, 8, 28) });
  const made = Array.from({ length: 50 }, () => {
    vi.advanceTimersByTime(1);
    return newId();
  });
  expect(made.every(isId)).toBe(true);
  expect(made.every((id) => id.length === 32)).toBe(true);
  expect(made.toSorted()).toEqual(made);
  expect(newId()).not.toBe(newId());
});
