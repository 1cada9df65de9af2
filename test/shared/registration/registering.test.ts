import { describe, expect, test } from 'vitest';
import { idOf, type PersonId, type RegistrationId } from '../../../shared/ids.ts';
import { figuresOf } from '../../../shared/registration/figures.ts';
import { EVERY_REGISTRATION, isFound } from '../../../shared/registration/finding.ts';
import type { Deciding, Registration } from '../../../shared/registration/registration.ts';
import { roleFor } from '../../../shared/registration/registration.ts';
import { homeOf, mustHaveRegistrationRoom, REGISTRATIONS } from '../../../shared/registration/registration-bounds.ts';
import {
  isForSecretary,
  isOfEntity,
  mustBeAsSeen,
  mustBeUndecided,
  needsFor,
  stateAfterChange,
  TURNS,
} from '../../../shared/registration/registration-rules.ts';
import { ALWAYS, areInOrder, registrationMustBeOpen, termsAt } from '../../../shared/registration/terms.ts';

const registration = (of: Partial<Registration> = {}): Registration => ({
  id: idOf<RegistrationId>('r1'),
  person: idOf<PersonId>('amina'),
  profile: {
    name: 'Amina Okello',
    organisation: 'Ministère de l’Énergie',
    country: 'UG',
    region: 'africa',
    jobTitle: 'Engineer',
    stakeholderGroup: 'member-state',
  },
  mode: 'room',
  comingAs: 'delegate',
  languages: ['fr'],
  needs: ['captions'],
  needsInWords: 'A seat near the screen',
  state: 'waiting',
  version: 1,
  reason: '',
  madeAt: 1,
  changedAt: 1,
  ...of,
});
const { profile } = registration();
const SECRETARY: Deciding = { of: 'all' };
const focal = (organisation: string, country = ''): Deciding => ({ of: 'entity', entity: { organisation, country } });

describe('given the days of registration', () => {
  const geneva = { timeZone: 'Europe/Zurich', phase: 'not-open' } as const;
  const at = (day: string, hour: number) => Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000;
  const terms = { opens: '2026-09-01', closes: '2026-09-20' };

  test('E2 when the days come and go at the place of the meeting, then registration opens and ends with them', () => {
    expect(termsAt(terms, geneva, at('2026-08-31', 21.9))).toBe('early');
    expect(termsAt(terms, geneva, at('2026-08-31', 22.1))).toBe('open');
    expect(termsAt(terms, geneva, at('2026-09-20', 21.9))).toBe('open');
    expect(termsAt(terms, geneva, at('2026-09-20', 22.1))).toBe('ended');
    expect([
      registrationMustBeOpen('early'),
      registrationMustBeOpen('ended'),
      registrationMustBeOpen('over'),
      registrationMustBeOpen('open'),
    ]).toEqual([
      { refused: 'registration-early' },
      { refused: 'registration-ended' },
      { refused: 'registration-ended' },
      null,
    ]);
  });

  test('E2 when there are no days, then it is open until the meeting is closed', () => {
    expect(termsAt(ALWAYS, { ...geneva, phase: 'suspended' }, 1)).toBe('open');
    expect(termsAt(ALWAYS, { ...geneva, phase: 'closed' }, 1)).toBe('over');
    expect([areInOrder(terms), areInOrder({ opens: '2026-09-21', closes: '2026-09-20' })]).toEqual([true, false]);
  });
});

describe('given people who decide', () => {
  test('E3 when a focal point decides for an organisation, then spelling, case and spaces do not part it, and its country does', () => {
    const ministry = { organisation: " ministere  de l'energie ", country: '' };
    expect(isOfEntity(ministry, profile)).toBe(true);
    expect(isOfEntity({ ...ministry, country: 'UG' }, profile)).toBe(true);
    expect(isOfEntity({ ...ministry, country: 'KE' }, profile)).toBe(false);
    expect(isOfEntity({ organisation: 'Ministère', country: '' }, profile)).toBe(false);
  });

  test('E11 E12 when it is their own, or of a State that they were not named for, or was turned often, then the secretary alone decides', () => {
    const [bo, own] = [idOf<PersonId>('bo'), { ...registration(), turns: 0 }];
    const business = { ...own, profile: { ...profile, stakeholderGroup: 'academia' as const } };
    const named = focal('Ministère de l’Énergie', 'UG');
    expect(isForSecretary(own, named, bo)).toBe(false);
    expect(isForSecretary(own, named, own.person)).toBe(true);
    expect(isForSecretary(own, focal('Ministère de l’Énergie'), bo)).toBe(true);
    expect(isForSecretary(own, focal('Ministère de l’Énergie', 'KE'), bo)).toBe(true);
    expect(isForSecretary(business, focal('Ministère de l’Énergie'), bo)).toBe(false);
    expect(isForSecretary({ ...own, turns: TURNS - 1 }, named, bo)).toBe(false);
    expect(isForSecretary({ ...own, turns: TURNS }, named, bo)).toBe(true);
    expect(isForSecretary({ ...own, turns: TURNS }, SECRETARY, own.person)).toBe(false);
  });

  test('E4 when a registration was changed or withdrawn since it was seen, or is another entity’s, then no decision is taken', () => {
    const seen = { version: 1 };
    expect(mustBeAsSeen(registration(), seen, SECRETARY)).toBeNull();
    expect(mustBeAsSeen(registration({ version: 2 }), seen, SECRETARY)).toEqual({ refused: 'registration-changed' });
    expect(mustBeAsSeen(registration({ version: 2, state: 'approved' }), seen, SECRETARY)).toEqual({
      refused: 'registration-decided',
    });
    expect(mustBeAsSeen(registration({ state: 'withdrawn' }), seen, SECRETARY)).toEqual({
      refused: 'registration-withdrawn',
    });
    expect(mustBeAsSeen(registration(), seen, focal('Other'))).toEqual({ refused: 'unknown-registration' });
    expect(mustBeAsSeen(null, seen, SECRETARY)).toEqual({ refused: 'unknown-registration' });
  });

  test('E4 when two decide the same, then the second is told; what was declined can be approved, and the other way', () => {
    const codes = (['approved', 'declined', 'waiting'] as const).map((state) => [
      mustBeUndecided({ state }, true)?.refused,
      mustBeUndecided({ state }, false)?.refused,
    ]);
    expect(codes).toEqual([
      ['registration-decided', undefined],
      [undefined, 'registration-decided'],
      [undefined, undefined],
    ]);
  });

  test('E5 when somebody comes as observer, then they observe, and everybody else takes part', () => {
    expect([roleFor('observer'), roleFor('adviser'), roleFor('head-of-delegation')]).toEqual([
      'observer',
      'participant',
      'participant',
    ]);
  });

  test('E8 when a focal point decides, then needs are not theirs to know', () => {
    expect(needsFor(SECRETARY, registration())).toEqual({
      needs: ['captions'],
      needsInWords: 'A seat near the screen',
    });
    expect(needsFor(focal(profile.organisation), registration())).toBeNull();
  });
});

describe('given a person who changes a registration', () => {
  const approved = registration({ state: 'approved' });

  test('E7 when they change what was judged, then it waits again', () => {
    const changed = [
      { profile: { ...profile, name: 'B' } },
      { profile: { ...profile, organisation: 'B' } },
      { profile: { ...profile, country: 'KE' } },
      { profile: { ...profile, stakeholderGroup: 'other' as const } },
      { comingAs: 'observer' as const },
    ];
    for (const change of changed) expect(stateAfterChange(approved, { ...approved, ...change })).toBe('waiting');
  });

  test('E7 when they change anything else, then what was approved stays, and what was not waits', () => {
    const other = { ...approved, mode: 'remote' as const, needs: [], profile: { ...profile, jobTitle: 'Director' } };
    expect(stateAfterChange(approved, other)).toBe('approved');
    expect(stateAfterChange(registration({ state: 'declined' }), other)).toBe('waiting');
    expect(stateAfterChange(null, other)).toBe('waiting');
  });
});

describe('given many registrations', () => {
  test('E9 when one person or one domain registers again and again, then there is room for everybody else', () => {
    const few = { waiting: 0, ofTheDomain: 0, inAMinute: 0, ofThePerson: 0 };
    const full = REGISTRATIONS.waiting - REGISTRATIONS.kept;
    expect(mustHaveRegistrationRoom(few)).toBeNull();
    expect(mustHaveRegistrationRoom({ ...few, ofThePerson: REGISTRATIONS.ofAPerson })?.refused).toBe('quota-of-person');
    expect(mustHaveRegistrationRoom({ ...few, waiting: full, ofTheDomain: full })?.refused).toBe('registrations-full');
    expect(mustHaveRegistrationRoom({ ...few, waiting: full })).toBeNull();
    expect(mustHaveRegistrationRoom({ ...few, waiting: REGISTRATIONS.waiting })?.refused).toBe('registrations-full');
    expect(mustHaveRegistrationRoom({ ...few, inAMinute: REGISTRATIONS.inAMinute })?.refused).toBe(
      'registrations-full',
    );
  });

  test('E10 when they are counted, then by group, by the region of the country and by mode, of those approved and those that wait', () => {
    const remote = registration({ state: 'approved', mode: 'remote', profile: { ...profile, country: 'CH' } });
    const { byGroup, byRegion, byMode } = figuresOf([
      registration(),
      remote,
      registration({ state: 'approved', profile: { ...profile, stakeholderGroup: 'none' } }),
      registration({ state: 'declined' }),
      registration({ state: 'withdrawn' }),
    ]);
    expect(byMode).toEqual([
      { of: 'room', approved: 1, waiting: 1 },
      { of: 'remote', approved: 1, waiting: 0 },
    ]);
    expect(byGroup.filter(({ approved, waiting }) => approved + waiting > 0)).toEqual([
      { of: 'member-state', approved: 1, waiting: 1 },
      { of: 'none', approved: 1, waiting: 0 },
    ]);
    expect(byRegion.find(({ of }) => of === 'europe')).toEqual({ of: 'europe', approved: 1, waiting: 0 });
    expect(byRegion).toHaveLength(6);
  });

  test('E10 when somebody looks for some, then by words without accents, state, group and mode', () => {
    const find = (filter: object) => isFound(registration(), { ...EVERY_REGISTRATION, ...filter }, () => 'Uganda');
    expect(['okello energie', 'uganda', 'engineer', ''].map((words) => find({ words }))).toEqual(Array(4).fill(true));
    const ofNone = registration({ profile: { ...profile, stakeholderGroup: 'none' } });
    const groups = ['none', 'other'] as const;
    expect(groups.map((group) => isFound(ofNone, { ...EVERY_REGISTRATION, group }, () => ''))).toEqual([true, false]);
    expect([find({ words: 'kenya' }), find({ state: 'approved' }), find({ mode: 'remote' })]).toEqual(
      Array(3).fill(false),
    );
  });
});

test('E9 when somebody makes names below a domain of their own, then all of them count as that domain', () => {
  expect(['a@x1.evil.example', 'b@y.x2.evil.example', 'c@Evil.example'].map(homeOf)).toEqual(
    Array.from({ length: 3 }, () => 'evil.example'),
  );
  expect([homeOf('a@mail.lakes.gov.ug'), homeOf('a@roads.gov.ug'), homeOf('a@uni.ac.uk')]).toEqual([
    ...['lakes.gov.ug', 'roads.gov.ug', 'uni.ac.uk'],
  ]);
});
