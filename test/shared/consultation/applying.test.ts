import { describe, expect, test } from 'vitest';
import {
  APPLICATIONS,
  type ApplicationsNow,
  applicationState,
  mustBeFreeToApply,
} from '../../../shared/attendance/applying.ts';
import { given } from '../../support/given.ts';
import { merelyEnrolled, prepared } from '../../support/history.ts';
import { by, sofia, stranger } from '../../support/people.ts';

const calm: ApplicationsNow = { waiting: 0, ofTheDomain: 0, inAMinute: 0, ofThePerson: 0, inADay: 0 };
const at = 1_443_427_200_000;
const { expireAfterMs, againAfterMs } = APPLICATIONS;

describe('applying for admission', () => {
  test('A6 given somebody who waits or was refused today, when they apply, then they are told where they stand', () => {
    expect(mustBeFreeToApply({ appliedAt: at - 1, refusedAt: null }, calm, at)).toEqual({
      refused: 'awaiting-admission',
    });
    expect(mustBeFreeToApply({ appliedAt: at - 9, refusedAt: at - 1 }, calm, at)).toEqual({
      refused: 'application-refused',
    });
    expect(mustBeFreeToApply({ appliedAt: at - 9, refusedAt: at - againAfterMs }, calm, at)).toBeNull();
    expect(mustBeFreeToApply({ appliedAt: at - expireAfterMs, refusedAt: null }, calm, at)).toBeNull();
    expect(applicationState(null, at)).toBeNull();
  });

  test('A6 given as many applications as a meeting takes, or a person may make, when one more comes, then it is refused', () => {
    const full = { ...calm, waiting: APPLICATIONS.waiting };
    const quick = { ...calm, inAMinute: APPLICATIONS.inAMinute };
    for (const now of [full, quick]) expect(mustBeFreeToApply(null, now, at)).toEqual({ refused: 'applications-full' });
    const everywhere = { ...calm, ofThePerson: APPLICATIONS.ofAPerson };
    const often = { ...calm, inADay: APPLICATIONS.inADay };
    for (const now of [everywhere, often])
      expect(mustBeFreeToApply(null, now, at)).toEqual({ refused: 'quota-of-person' });
    expect(mustBeFreeToApply(null, calm, at)).toBeNull();
  });

  test('A6 given a stranger who has filled the list with addresses of a domain of theirs, when others apply, then there is room for them', () => {
    const { waiting, kept, fewOfADomain } = APPLICATIONS;
    const flooded = { ...calm, waiting: waiting - kept };
    expect(mustBeFreeToApply(null, { ...flooded, ofTheDomain: waiting - kept }, at)).toEqual({
      refused: 'applications-full',
    });
    expect(mustBeFreeToApply(null, { ...flooded, ofTheDomain: fewOfADomain - 1 }, at)).toBeNull();
    expect(mustBeFreeToApply(null, { ...calm, waiting: waiting - kept - 1, ofTheDomain: 300 }, at)).toBeNull();
  });

  test('A6 given who has applied beside the log, when the secretary admits them, then they come into it with their profile', () => {
    const admit = { type: 'attendance.admit', person: stranger.id, role: stranger.role } as const;
    given(...prepared)
      .when({ ...admit, profile: stranger.profile }, by(sofia))
      .leadsTo(merelyEnrolled(stranger));
    given(...prepared)
      .when(admit, by(sofia))
      .refused('unknown-person');
  });

  test('A6 given an old log in which somebody applied, when they are refused, then they leave the state', () => {
    const applied = { type: 'attendance.applied', person: stranger.id, profile: stranger.profile } as const;
    const { meeting } = given(...prepared, applied)
      .when({ type: 'attendance.exclude', person: stranger.id }, by(sofia))
      .done();
    expect(JSON.stringify(meeting)).not.toContain(stranger.profile.name);
  });
});
