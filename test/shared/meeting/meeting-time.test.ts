import { describe, expect, test } from 'vitest';
import { fold } from '../../../shared/fold.ts';
import { timeOfRecord, timeSince } from '../../../shared/log/meeting-time.ts';
import { emptyMeeting, type Meeting } from '../../../shared/meeting.ts';
import { logOf, type Past } from '../../support/given.ts';
import { givenTo, requestedBy, sitting } from '../../support/history.ts';
import { bo } from '../../support/people.ts';

const meetingAfter = (...past: readonly Past[]): Meeting => fold(logOf(past).records, emptyMeeting);
const idle = meetingAfter(...sitting);
const waiting = meetingAfter(...sitting, requestedBy(bo));
const speaking = meetingAfter(...sitting, requestedBy(bo), givenTo(bo));

const START = 1_443_427_200_000;
const DAY = 86_400_000;
/** The time of a record `passed` ms after the last one, with the wall clock set by `step` meanwhile. */
const timeAfter = (meeting: Meeting, passed: number, step: number): number =>
  timeOfRecord(meeting, { at: START, ticks: 500 }, { wall: START + passed + step, ticks: 500 + passed }) - START;
const STEPS = [30_000, -30_000, DAY, -DAY, 40];

describe('L6: given a wall clock that is set while a meeting goes on', () => {
  test.each(STEPS)('when somebody has the floor, then %d ms change nothing', (step) => {
    expect(timeAfter(speaking, 18_500, step)).toBe(18_500);
    expect(timeAfter(speaking, 2 * DAY, step)).toBe(2 * DAY);
  });

  test.each(STEPS.slice(0, 4))('when somebody waits, then the time moves by a hundredth, for %d ms', (step) => {
    expect(timeAfter(waiting, 60_000, step)).toBe(60_000 + Math.sign(step) * 600);
  });

  test('when the rest is less than that, then it is made up for, and no more', () => {
    expect(timeAfter(waiting, 60_000, 40)).toBe(60_040);
    expect(timeAfter(idle, 60_000, -40)).toBe(59_960);
  });

  test.each(STEPS)('when nobody waits and two minutes have passed, then it is the wall clock’s, for %d ms', (step) => {
    expect(timeAfter(idle, 119_000, step)).toBeLessThan(119_000 + 1200);
    expect(timeAfter(idle, 120_000, step)).toBe(Math.max(0, 120_000 + step));
  });

  test('when it is set before the last record, then time does not run backward', () => {
    expect(timeAfter(idle, 600_000, -DAY)).toBe(0);
    expect(timeAfter(waiting, 0, -DAY)).toBe(0);
    expect(timeSince({ at: START, ticks: 10 }, 5)).toBe(START);
  });
});
