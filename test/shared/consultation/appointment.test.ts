import { describe, expect, test } from 'vitest';
import { ROLES } from '../../../shared/actor.ts';
import { isTooFar, wrongHours } from '../../../shared/sitting/appointment.ts';
import { momentAt } from '../../../shared/sitting/day-at.ts';
import type { Appointment } from '../../../shared/sitting/sitting.ts';
import { spanOf } from '../../../shared/sitting/span.ts';
import { whenInWords } from '../../../shared/sitting/when-in-words.ts';
import { zoneInWords } from '../../../shared/sitting/zone-in-words.ts';
import { given, later } from '../../support/given.ts';
import {
  closed,
  convened,
  convocation,
  enrolled,
  opened,
  prepared,
  sitting,
  suspended,
} from '../../support/history.ts';
import { amina, by, everybody, sofia } from '../../support/people.ts';

const utc = (text: string): number => Date.parse(`${text}:00Z`);
const hoursOf = (begins: string, ends: string, lastDay = '2027-03-28') => ({ begins, lastDay, ends });
const inZurich = (hours: Appointment['hours'], date = '2027-03-28') => ({ date, timeZone: 'Europe/Zurich', hours });

describe('the hours of a meeting', () => {
  test.each([
    ['Europe/Zurich', '2027-01-15', '10:00', '2027-01-15T09:00'],
    ['Europe/Zurich', '2027-07-15', '10:00', '2027-07-15T08:00'],
    ['Asia/Kathmandu', '2027-07-15', '00:15', '2027-07-14T18:30'],
    ['Pacific/Kiritimati', '2027-01-01', '09:00', '2026-12-31T19:00'],
    ['Pacific/Apia', '2011-12-31', '00:00', '2011-12-30T10:00'],
    ['America/St_Johns', '2027-07-15', '23:59', '2027-07-16T02:29'],
    ['UTC', '2027-07-15', '00:00', '2027-07-15T00:00'],
  ])('M6 given %s, when calendar and clock show %s, %s, then it is %s UTC', (zone, day, time, moment) => {
    expect(momentAt(zone, day, time)).toBe(utc(moment));
  });

  test('M6 given a night in which clocks are put forward, then an hour that they leave out is none', () => {
    expect(momentAt('Europe/Zurich', '2027-03-28', '02:30')).toBeNull();
    expect(momentAt('Europe/Zurich', '2027-03-28', '03:00')).toBe(utc('2027-03-28T01:00'));
    expect(momentAt('Pacific/Apia', '2011-12-30', '12:00')).toBeNull();
    expect(momentAt('America/Los_Angeles', '9999-12-31', '22:00')).toBe(Date.UTC(10_000, 0, 1, 6));
    expect(momentAt('Asia/Tokyo', '0000-01-01', '10:00')).toBeNull();
    expect(wrongHours(inZurich(hoursOf('02:30', '12:00')))).toEqual({ code: 'no-such-hour', at: 'begins' });
    expect(wrongHours(inZurich(hoursOf('01:30', '02:30')))).toEqual({ code: 'no-such-hour', at: 'ends' });
  });

  test('M6 given a night in which clocks are put back, then the first of two like hours is meant', () => {
    expect(momentAt('Europe/Zurich', '2027-10-31', '02:30')).toBe(utc('2027-10-31T00:30'));
    expect(momentAt('Australia/Lord_Howe', '2027-04-04', '01:45')).toBe(utc('2027-04-03T14:45'));
  });

  test('M6 given an end that is not after the beginning, then it is wrong, unless it is on a later day', () => {
    expect(wrongHours(inZurich(hoursOf('10:00', '10:00')))).toEqual({ code: 'ends-before-it-begins', at: 'ends' });
    expect(wrongHours(inZurich(hoursOf('10:00', '09:00')))).toEqual({ code: 'ends-before-it-begins', at: 'ends' });
    expect(wrongHours(inZurich(hoursOf('22:00', '01:00', '2027-03-29')))).toBeNull();
    expect(wrongHours(inZurich(hoursOf('10:00', '12:00', '2027-03-27')))?.at).toBe('ends');
    expect(wrongHours(inZurich(null))).toBeNull();
  });

  test('M10 given an end that is months after the beginning, or a day that is decades ahead, then it is wrong', () => {
    expect(wrongHours(inZurich(hoursOf('10:00', '10:00', '2027-04-28')))).toBeNull();
    const tooLong = { code: 'lasts-too-long', at: 'ends' };
    expect(wrongHours(inZurich(hoursOf('10:00', '10:00', '2027-04-29')))).toEqual(tooLong);
    expect(wrongHours(inZurich(hoursOf('10:00', '10:00', '2999-01-01')))).toEqual(tooLong);
    const now = utc('2027-03-28T12:00');
    expect(['2015-09-28', '2037-03-28', '2037-03-29', '2999-12-31'].map((day) => isTooFar(day, 'UTC', now))).toEqual([
      ...[false, false],
      ...[true, true],
    ]);
  });

  test('M6 given a meeting past midnight over a night in which clocks are put forward, then it is as long as it is', () => {
    const span = spanOf(inZurich(hoursOf('22:00', '04:00', '2027-03-28'), '2027-03-27'));
    expect(span).toEqual({ from: utc('2027-03-27T21:00'), to: utc('2027-03-28T02:00') });
  });

  test('M6 given hours, then they are told in words of each language, and the day alone where there are none', () => {
    const meeting = inZurich(hoursOf('10:00', '17:00', '2027-06-01'), '2027-06-01');
    expect(whenInWords('en-GB', meeting)).toBe('1 June 2027, 10:00–17:00');
    expect(whenInWords('en-GB', { ...meeting, hours: null })).toBe('1 June 2027');
    expect(whenInWords('zh', meeting)).toContain('10:00');
    expect(whenInWords('ar-u-nu-latn', meeting)).toContain('17:00');
    expect(zoneInWords('en-GB', 'Europe/Zurich', utc('2027-06-01T08:00'))).toEqual([
      'Central European Summer Time',
      'GMT+2',
    ]);
  });
});

const appointment: Appointment = {
  title: 'Another title',
  place: 'Kigali',
  date: '2015-09-29',
  timeZone: 'Africa/Kigali',
  hours: { begins: '10:00', lastDay: '2015-09-29', ends: '17:00' },
};
const reschedule = { type: 'meeting.reschedule', appointment, changes: 0 } as const;
const rescheduled = { type: 'meeting.rescheduled', appointment } as const;

describe('announcing a meeting otherwise', () => {
  const STATES = {
    'before it is convened': [enrolled(amina)],
    'not open': prepared,
    open: sitting,
    suspended: [...sitting, suspended],
    closed: [...sitting, closed],
    'opened again': [...sitting, closed, opened],
  } as const;
  const REFUSED: Readonly<Partial<Record<keyof typeof STATES, 'not-convened' | 'meeting-was-opened'>>> = {
    'before it is convened': 'not-convened',
    open: 'meeting-was-opened',
    suspended: 'meeting-was-opened',
    closed: 'meeting-was-opened',
    'opened again': 'meeting-was-opened',
  };
  const states = Object.keys(STATES) as (keyof typeof STATES)[];

  test.each(states.flatMap((state) => ROLES.map((role) => [state, role] as const)))(
    'M7 given a meeting %s, when the %s reschedules it, then it is for the chair and the secretary, before it opens',
    (state, role) => {
      const somebody = everybody.find((each) => each.role === role);
      if (!somebody) return;
      const outcome = given(...STATES[state], enrolled(somebody)).when(reschedule, by(somebody));
      if (role !== 'chair' && role !== 'secretary') return void outcome.refused('not-permitted');
      const refusal = REFUSED[state];
      if (refusal) outcome.refused(refusal);
      else outcome.leadsTo(rescheduled);
    },
  );

  test('M7 given a change, then everybody has the meeting as it is announced now, and how often it was changed', () => {
    const { meeting } = given(...prepared)
      .when(reschedule, by(sofia))
      .done();
    expect(meeting.sitting).toMatchObject({ convocation: { ...convocation, ...appointment }, changes: 1 });
  });

  test('M7 given a meeting whose hour has passed and that was not opened, then it is announced otherwise all the same', () => {
    given(...prepared, later(400_000_000))
      .when(reschedule, by(amina))
      .leadsTo(rescheduled);
  });

  test('M7 given what was announced already, when it is announced again, then nothing happens', () => {
    given(...prepared)
      .when(reschedule, by(sofia))
      .done()
      .when({ ...reschedule, changes: 1 }, by(amina))
      .refused('nothing-changed');
    given(convened, enrolled(amina))
      .when({ ...reschedule, appointment: { ...convocation, hours: null } }, by(amina))
      .refused('nothing-changed');
  });

  test('M7 given two who change it at once from the same form, then the second is told, and the first stays', () => {
    given(...prepared)
      .when(reschedule, by(sofia))
      .done()
      .when({ ...reschedule, appointment: { ...appointment, place: 'Jinja' } }, by(amina))
      .refused('changed-meanwhile');
  });

  test('M6 M7 given hours that cannot be, when the meeting is rescheduled, then it is refused', () => {
    const hours = { begins: '17:00', lastDay: '2015-09-29', ends: '10:00' };
    given(...prepared)
      .when({ ...reschedule, appointment: { ...appointment, hours } }, by(amina))
      .refused('ends-before-it-begins');
  });
});
