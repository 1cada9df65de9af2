import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Loss, lossesOf } from '../../../shared/commands/losses.ts';
import { isRefusal } from '../../../shared/decision.ts';
import { decide } from '../../../shared/law.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { dayAt } from '../../../shared/sitting/day-at.ts';
import { given, later, TEN_O_CLOCK } from '../../support/given.ts';
import {
  convocation,
  design,
  givenTo,
  operation,
  prepared,
  requestedBy,
  requestOf,
  sitting,
} from '../../support/history.ts';
import { amina, bo, by, chen, mateo, type Somebody, sofia } from '../../support/people.ts';
import { attempts } from '../../support/random/random-attempts.ts';
import { played } from '../../support/random/random-meeting.ts';

const boSpeaks = [...sitting, requestedBy(bo), requestedBy(chen), later(5), givenTo(bo), later(60)];
const asked = (command: MeetingCommand, who: Somebody, past = boSpeaks): readonly Loss[] => {
  const { meeting, at } = given(...past);
  return lossesOf(meeting, command, by(who), at);
};
const turn = (isOwn: boolean): Loss => ({ type: 'turn', requestId: requestOf(bo), isOwn });

describe('given somebody who has the floor', () => {
  test.each<[MeetingCommand, Somebody, readonly Loss[]]>([
    [{ type: 'agenda.take-item', itemId: operation }, amina, [turn(false)]],
    [{ type: 'agenda.conclude-item', itemId: design }, amina, [turn(false)]],
    [{ type: 'attendance.leave' }, bo, [turn(true)]],
    [{ type: 'attendance.assign-role', person: bo.id, role: 'observer' }, sofia, [turn(false)]],
    [{ type: 'floor.give', requestId: requestOf(chen), ending: requestOf(bo) }, amina, []],
    [{ type: 'floor.end', requestId: requestOf(bo) }, amina, []],
    [{ type: 'floor.end', requestId: requestOf(bo) }, bo, []],
    [{ type: 'meeting.suspend' }, amina, []],
    [{ type: 'agenda.take-item', itemId: operation }, bo, []],
  ])(
    'F24: when %j is pressed, then what nothing gives back is asked about, and nothing else',
    (command, who, losses) => {
      const joined = { type: 'attendance.joined', person: bo.id, mode: 'remote' } as const;
      expect(asked(command, who, [...boSpeaks.slice(0, -1), joined, later(60)])).toEqual(losses);
    },
  );

  test('F21, F24: when they became an observer, then undoing does not give them the floor back', () => {
    const observed = given(...boSpeaks).when(
      { type: 'attendance.assign-role', person: bo.id, role: 'observer' },
      by(sofia),
    );
    const after = observed.done();
    const seq = after.meeting.floor.lastStep?.seq ?? 0;
    after.when({ type: 'floor.undo', seq }, by(amina)).refused('nothing-to-undo');
  });
});

describe('given somebody on the list', () => {
  test('F24: when another withdraws for them, or their role takes the place, then it is asked about; withdrawing one’s own is not', () => {
    const place: Loss = { type: 'place', requestId: requestOf(chen), isOwn: false };
    expect(asked({ type: 'floor.withdraw', requestId: requestOf(chen) }, mateo)).toEqual([place]);
    expect(asked({ type: 'attendance.assign-role', person: chen.id, role: 'observer' }, sofia)).toEqual([place]);
    expect(asked({ type: 'floor.withdraw', requestId: requestOf(chen) }, chen)).toEqual([]);
    expect(asked({ type: 'floor.deny', requestId: requestOf(chen), reason: null }, amina)).toEqual([]);
  });
});

describe('given what cannot be given back to oneself, or by the calendar', () => {
  test('F24: when the secretary gives up their own role, then it is asked about', () => {
    const two = [...sitting, { type: 'attendance.role-assigned', person: mateo.id, role: 'secretary' } as const];
    expect(asked({ type: 'attendance.assign-role', person: sofia.id, role: 'chair' }, sofia, two)).toEqual([
      { type: 'own-role' },
    ]);
  });

  test('M1, F24: when the meeting is opened before its day at the place, then it is asked about; on the day and after, not', () => {
    const { meeting } = given(...prepared);
    const opening = (at: number) => lossesOf(meeting, { type: 'meeting.open' }, by(amina), at);
    const weeks = 21 * 24 * 3_600_000;
    expect(opening(TEN_O_CLOCK - weeks)).toEqual([{ type: 'early', convocation }]);
    expect([opening(TEN_O_CLOCK), opening(TEN_O_CLOCK + weeks)]).toEqual([[], []]);
  });

  test('given a moment, when it is another day at the place, then the day there is told', () => {
    const lateEvening = Date.UTC(2015, 8, 27, 22, 30);
    expect([dayAt('UTC', lateEvening), dayAt('Europe/Zurich', lateEvening)]).toEqual(['2015-09-27', '2015-09-28']);
  });
});

test('F21, F24: given any meeting, when a command ends a turn that it is not named for, then it was asked about, or can be undone', () => {
  const named = ['floor.end', 'meeting.close', 'attendance.exclude'];
  fc.assert(
    fc.property(attempts(120), (tried) => {
      for (const { before, after, command, actor, at } of played(tried).steps) {
        const held = before.floor.holder?.requestId;
        const lost = held !== undefined && after.floor.holder?.requestId !== held;
        if (!lost || named.includes(command.type) || after.floor.requests[held]?.status.state === 'accepted') continue;
        const undo = decide(after, { type: 'floor.undo', seq: after.floor.lastStep?.seq ?? 0 }, by(amina), at);
        const isAsked = lossesOf(before, command, actor, at).some(({ type }) => type === 'turn');
        expect(isAsked).toBe(isRefusal(undo) || after.floor.lastStep?.turn === null);
      }
    }),
    { numRuns: 60 },
  );
});
