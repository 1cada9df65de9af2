import { describe, expect, test } from 'vitest';
import { mayDelete, receptionAt, whyNotMend } from '../../../shared/paper/contributing.ts';

const utc = (text: string): number => Date.parse(`${text}:00Z`);
const inAuckland = { timeZone: 'Pacific/Auckland', deadline: { day: '2027-04-04', late: false }, closedAt: null };

describe('contributions and their last day', () => {
  test('C3 given a last day, then contributions are taken to its end at the place, also on a day of 25 hours', () => {
    expect(receptionAt(inAuckland, utc('2027-04-03T11:00'))).toBe('open');
    expect(receptionAt(inAuckland, utc('2027-04-04T11:59'))).toBe('open');
    expect(receptionAt(inAuckland, utc('2027-04-04T12:00'))).toBe('ended');
  });

  test('C3 given a secretary who takes later ones, then those are late; given none, then none is', () => {
    const late = { ...inAuckland, deadline: { day: '2027-04-04', late: true } };
    expect(receptionAt(late, utc('2027-04-04T12:00'))).toBe('late');
    expect(receptionAt({ ...inAuckland, deadline: null }, utc('2099-01-01T00:00'))).toBe('open');
  });

  test('C5 given a consultation that is closed, then it takes none, whatever the day', () => {
    expect(receptionAt({ ...inAuckland, closedAt: 1 }, utc('2027-04-03T11:00'))).toBe('closed');
    expect(receptionAt({ ...inAuckland, deadline: null, closedAt: 1 }, 2)).toBe('closed');
  });
});

test('C4 given a contribution, then its author alone mends it, while contributions are open, and not what is withdrawn', () => {
  const own = { isOwn: true, takenDown: false, withdrawnOn: null };
  expect(whyNotMend(own, 'open')).toBeNull();
  expect(whyNotMend({ ...own, isOwn: false }, 'open')).toBe('not-yours');
  expect(whyNotMend({ ...own, withdrawnOn: '2027-04-01' }, 'open')).toBe('contribution-withdrawn');
  const waiting = { ...own, acceptance: 'waiting' as const };
  expect((['late', 'ended', 'closed'] as const).map((each) => whyNotMend(waiting, each))).toEqual([
    null,
    null,
    'consultation-closed',
  ]);
  expect(whyNotMend({ ...waiting, acceptance: 'declined' }, 'late')).toBe('contributions-ended');
  expect((['late', 'ended', 'closed'] as const).map((each) => whyNotMend(own, each))).toEqual([
    'contributions-ended',
    'contributions-ended',
    'consultation-closed',
  ]);
});

test('C5 given a consultation, then it is deleted without contributions alone, and when no meeting was opened', () => {
  const [notOpen, closed] = [{ state: 'not-open' }, { state: 'closed', since: 0 }] as const;
  expect(mayDelete(0, [notOpen])).toBe(true);
  expect([mayDelete(1, [notOpen]), mayDelete(0, [notOpen, closed]), mayDelete(0, [undefined])]).toEqual([
    false,
    false,
    false,
  ]);
});
