import { describe, expect, test } from 'vitest';
import { fold } from '../../../shared/fold.ts';
import { screenHolds } from '../../../shared/screen/screen-link.ts';
import { later, logOf, type Past } from '../../support/given.ts';
import { sitting } from '../../support/history.ts';
import { amina, bo, sofia, stranger } from '../../support/people.ts';

const HOUR_S = 3600;
const closed: Past = { type: 'meeting.closed' };
const holds = (madeBy: typeof sofia, ...past: readonly Past[]): boolean => {
  const { records, at } = logOf([...sitting, ...past]);
  return screenHolds(fold(records), madeBy.id, at);
};

describe('links of the room’s screen', () => {
  test('F28 given links of those who may make them, then they hold; of anybody else, they do not', () => {
    expect([sofia, amina, bo, stranger].map((who) => holds(who))).toEqual([true, true, false, false]);
  });

  test('F28 given a maker who loses the right, then the link ends with it', () => {
    expect(holds(sofia, { type: 'attendance.excluded', person: sofia.id })).toBe(false);
    expect(holds(amina, { type: 'attendance.role-assigned', person: amina.id, role: 'participant' })).toBe(false);
  });

  test('F28 given a closed meeting, then its end is shown for a day, and again when it opens again', () => {
    expect(holds(sofia, closed, later(23 * HOUR_S))).toBe(true);
    expect(holds(sofia, closed, later(24 * HOUR_S))).toBe(false);
    expect(holds(sofia, closed, later(30 * HOUR_S), { type: 'meeting.opened' })).toBe(true);
  });
});
