import { expect, test } from 'vitest';
import { graceAfter } from '../../../shared/attendance/grace.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const graceIn = (absences: number) =>
  graceAfter(
    5 * SECOND,
    Array.from({ length: absences }, () => 0),
    SECOND,
  );

test('A8 given a connection that is lost again and again, then its person is waited for longer each time, and an hour later no more', () => {
  expect([0, 2, 3, 5, 6, 11, 12, 100].map(graceIn)).toEqual([5, 5, 15, 15, 60, 60, 300, 300].map((s) => s * SECOND));
  expect(graceAfter(5 * SECOND, [0, 0, 0, HOUR - SECOND], HOUR)).toBe(5 * SECOND);
});

test('A8 given a line that comes back just when its person was away, then an hour has some 50 records of it', () => {
  const absences: number[] = [];
  for (let now = 0; now < HOUR; ) {
    now += graceAfter(5 * SECOND, absences, now);
    absences.push(now);
  }
  expect(2 * absences.length).toBeLessThan(50);
});
