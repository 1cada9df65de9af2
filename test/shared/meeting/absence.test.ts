import { expect, test } from 'vitest';
import { absenceOf } from '../../../shared/attendance/absence.ts';
import { given, later, TEN_O_CLOCK } from '../../support/given.ts';
import { joined, left, nadia, sitting, wentAway } from '../../support/history.ts';
import { bo, chen, dalia, emeka } from '../../support/people.ts';

const { meeting } = given(
  ...sitting,
  joined(bo, 'remote'),
  joined(chen, 'remote'),
  joined(dalia, 'room'),
  later(60),
  wentAway(bo),
  later(60),
  left(chen),
);
const member = ({ id }: typeof bo) => ({ type: 'member', person: id }) as const;

test.each([
  ['somebody whose connection is lost', member(bo), { how: 'away', since: TEN_O_CLOCK + 60_000 }],
  ['somebody who has left', member(chen), { how: 'left', since: TEN_O_CLOCK + 120_000 }],
  ['somebody who is here', member(dalia), null],
  ['somebody who has never come', member(emeka), null],
  ['a guest', nadia, null],
])('F7 given %s on the list, then it is told since when', (_, beneficiary, absence) =>
  expect(absenceOf(meeting, beneficiary)).toEqual(absence),
);
