import { expect, test } from 'vitest';
import { chairAbsence } from '../../../shared/attendance/chair-absence.ts';
import { given, later, type Past, TEN_O_CLOCK } from '../../support/given.ts';
import { cameBack, closed, joined, left, prepared, sitting, suspended, wentAway } from '../../support/history.ts';
import { amina, bo } from '../../support/people.ts';

const absenceAfter = (...past: readonly Past[]) => chairAbsence(given(...past).meeting);
const deputy = { type: 'attendance.role-assigned', person: bo.id, role: 'chair' } as const;
const since = TEN_O_CLOCK + 60_000;

test.each([
  ['lost the connection', wentAway(amina), 'away'],
  ['has left', left(amina), 'left'],
] as const)('given a meeting that sits, when the chair %s, then it is told since when', (_, gone, how) => {
  expect(absenceAfter(...sitting, joined(amina, 'room'), later(60), gone)).toMatchObject({
    how,
    since,
    chair: { person: amina.id },
  });
  expect(absenceAfter(...sitting, joined(amina, 'room'), suspended, later(60), gone)).toMatchObject({ how });
});

test('given a chair who is gone, when they are back or a deputy chairs, then nothing is told', () => {
  const gone: readonly Past[] = [...sitting, joined(amina, 'room'), later(60), wentAway(amina)];
  expect(absenceAfter(...gone, cameBack(amina))).toBeNull();
  expect(absenceAfter(...gone, joined(bo, 'remote'), deputy)).toBeNull();
  expect(absenceAfter(...gone, joined(bo, 'remote'), deputy, later(60), left(bo))).toMatchObject({
    how: 'left',
    chair: { person: bo.id },
  });
});

test('given a meeting that does not sit, or whose chair has not come yet, then nothing is told', () => {
  expect(absenceAfter(...prepared, joined(amina, 'room'), wentAway(amina))).toBeNull();
  expect(absenceAfter(...sitting, joined(amina, 'room'), closed, wentAway(amina))).toBeNull();
  expect(absenceAfter(...sitting)).toBeNull();
});
