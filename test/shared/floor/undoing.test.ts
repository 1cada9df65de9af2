import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../shared/actor.ts';
import { UNDO_WITHIN_MS } from '../../../shared/floor/floor.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { given, type Scene } from '../../support/given.ts';
import {
  asking,
  design,
  endedBy,
  givenTo,
  joined,
  listClosed,
  moved,
  operation,
  requestedBy,
  requestOf,
  sitting,
  withdrawnBy,
} from '../../support/history.ts';
import { amina, bo, by, chen, dalia, emeka, farah, type Somebody, sofia } from '../../support/people.ts';

const waiting = [
  ...sitting,
  joined(bo, 'remote'),
  requestedBy(bo),
  requestedBy(chen),
  requestedBy(dalia),
  requestedBy(emeka),
];
const speaking = given(...waiting, moved(emeka, chen), givenTo(bo));
const named = (who: Somebody) => ({ requestId: requestOf(who) }) as const;
const undo = (scene: Scene) => ({ type: 'floor.undo', seq: scene.meeting.floor.lastStep?.seq ?? 0 }) as const;
const request = (who: Somebody, id?: string) =>
  ({ type: 'floor.request', ...asking(who, id === undefined ? {} : { id }) }) as const;

const STEPS: Readonly<Record<string, MeetingCommand>> = {
  'giving the floor': { type: 'floor.give', ...named(chen), ending: requestOf(bo) },
  'ending the turn': { type: 'floor.end', ...named(bo) },
  'revoking the floor': { type: 'floor.revoke', ...named(bo), reason: 'Time.' },
  'denying a request': { type: 'floor.deny', ...named(dalia), reason: null },
  'moving a request': { type: 'floor.move', ...named(dalia), behind: null },
  'moving again who was moved': { type: 'floor.move', ...named(emeka), behind: requestOf(dalia) },
  'passing over the next': { type: 'floor.pass-over', ...named(chen) },
  'passing over the speaker': { type: 'floor.pass-over', ...named(bo) },
  'closing the list': { type: 'floor.close-list', agendaItemId: design },
};

/** What a step may have changed: everything but the memory of the step itself. */
const withoutMemory = ({ meeting }: Scene) => ({ ...meeting, floor: { ...meeting.floor, lastStep: null } });

describe('undoing the last step', () => {
  for (const [step, command] of Object.entries(STEPS)) {
    test(`F21 given ${step} was wrong, when the chair undoes it, then everything is as it was`, () => {
      const done = speaking.when(command, by(amina)).done(10);
      done.when(undo(done), by(amina)).leadsTo({ type: 'floor.undone', seq: done.seq });
      const undone = done.when(undo(done), by(amina)).done();
      expect(withoutMemory(undone)).toEqual(withoutMemory(speaking));
      expect(undone.order()).toEqual(speaking.order());
    });

    test(`F21 given ${step} was wrong and somebody has asked since, when it is undone, then their request stays`, () => {
      const done = speaking.when(command, by(amina)).done();
      const asked = done.when(request(farah, 'order'), by(farah));
      if (command.type === 'floor.close-list') return asked.refused('list-closed');
      const undone = asked.done().when(undo(done), by(sofia)).done();
      return expect(undone.order()).toEqual([...speaking.order(), 'order']);
    });
  }

  test('F21 given the list was opened again, when that is undone, then it is closed', () => {
    const opened = given(...waiting, listClosed)
      .when({ type: 'floor.open-list', agendaItemId: design }, by(amina))
      .done();
    expect(opened.when(undo(opened), by(amina)).done().meeting.floor.lists[design]?.state).toBe('closed');
  });

  test('F21 given somebody has withdrawn since, when the step is undone, then they stay withdrawn', () => {
    const gave = speaking.when({ type: 'floor.give', ...named(chen), ending: requestOf(bo) }, by(amina)).done();
    const since = gave.when({ type: 'floor.withdraw', ...named(dalia) }, by(dalia)).done();
    const undone = since.when(undo(gave), by(amina)).done();
    expect(undone.order()).toEqual(['chen', 'emeka']);
    expect(undone.meeting.floor.holder?.requestId).toBe(requestOf(bo));
  });

  test('F21 given more than 10 seconds have passed by the server’s clock, when the chair undoes, then it is too late', () => {
    const ended = (seconds: number) => speaking.when({ type: 'floor.end', ...named(bo) }, by(amina)).done(seconds);
    ended(UNDO_WITHIN_MS / 1000)
      .when(undo(ended(0)), by(amina))
      .leadsTo({ type: 'floor.undone', seq: ended(0).seq });
    ended(UNDO_WITHIN_MS / 1000 + 1)
      .when(undo(ended(0)), by(amina))
      .refused('too-late-to-undo');
  });

  test('F21 given another step has come between, when the chair undoes the first, then there is nothing to undo', () => {
    const first = speaking.when({ type: 'floor.end', ...named(bo) }, by(amina)).done();
    const second = first.when({ type: 'floor.give', ...named(chen), ending: null }, by(sofia)).done();
    second.when(undo(first), by(amina)).refused('nothing-to-undo');
    const undone = second.when(undo(second), by(amina)).done();
    undone.when(undo(second), by(amina)).refused('nothing-to-undo');
  });

  test('F21 given the meeting was suspended, another item taken or the meeting closed since, when the chair undoes, then it is refused', () => {
    const between: readonly MeetingCommand[] = [
      { type: 'meeting.suspend' },
      { type: 'agenda.take-item', itemId: operation },
      { type: 'meeting.close' },
    ];
    const ended = speaking.when({ type: 'floor.end', ...named(bo) }, by(amina)).done();
    for (const command of between)
      ended.when(command, by(amina)).done().when(undo(ended), by(amina)).refused('nothing-to-undo');
  });

  test('F6 F21 given a person who was denied has asked again, when the denial is undone, then they keep the one new place', () => {
    const denied = speaking.when({ type: 'floor.deny', ...named(chen), reason: null }, by(amina)).done();
    const again = denied.when(request(chen, 'anew'), by(chen)).done();
    again.when(undo(denied), by(amina)).refused('nothing-to-undo');
  });

  test('A5 F21 given who had the floor has been excluded since, when the end is undone, then it is refused', () => {
    const ended = speaking.when({ type: 'floor.end', ...named(bo) }, by(amina)).done();
    const excluded = ended.when({ type: 'attendance.exclude', person: bo.id }, by(sofia)).done();
    excluded.when(undo(ended), by(amina)).refused('nothing-to-undo');
  });

  test('F21 given somebody was denied and the speaker has ended their own turn since, when the chair undoes, then the denial alone is taken back', () => {
    const denied = speaking.when({ type: 'floor.deny', ...named(dalia), reason: null }, by(amina)).done();
    const ended = denied.when({ type: 'floor.end', ...named(bo) }, by(bo)).done();
    const undone = ended.when(undo(ended), by(amina)).done();
    expect(undone.order()).toEqual(speaking.order());
    expect(undone.meeting.floor).toMatchObject({ holder: null, interventions: [{ requestId: requestOf(bo) }] });
  });

  test('F21 given the speaker has ended or left a turn that the chair gave, when the chair undoes, then nobody gets the floor back', () => {
    for (const type of ['floor.end', 'attendance.leave'] as const) {
      const own = speaking.when(type === 'floor.end' ? { type, ...named(bo) } : { type }, by(bo)).done();
      own.when(undo(own), by(amina)).refused('nothing-to-undo');
    }
  });

  test('F21 given nothing was done, when a participant or the chair undoes, then it is refused', () => {
    const undoing = (actor: Actor) => given(...waiting, withdrawnBy(bo)).when({ type: 'floor.undo', seq: 1 }, actor);
    undoing(by(amina)).refused('nothing-to-undo');
    undoing(by(bo)).refused('not-permitted');
  });

  test('F5 F21 given the floor passed from one to another, then undoing gives it back in one step, with the time it had run', () => {
    const gave = speaking.when({ type: 'floor.give', ...named(chen), ending: requestOf(bo) }, by(amina));
    gave.leadsTo(endedBy(bo), givenTo(chen));
    const undone = gave.done(5).when(undo(gave.done()), by(amina)).done();
    expect(undone.meeting.floor.holder).toEqual(speaking.meeting.floor.holder);
    expect(undone.meeting.floor.interventions).toEqual([]);
  });
});
