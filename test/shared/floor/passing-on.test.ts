import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OF_A_MEETING, TO_PRESIDE } from '../../../shared/bounds/bounds.ts';
import { elapsed } from '../../../shared/floor/time/countdown.ts';
import { given, later, type Past } from '../../support/given.ts';
import {
  clockStarted,
  clockStopped,
  endedBy,
  enrolled,
  givenTo,
  joined,
  prepared,
  requestedBy,
  requestOf,
  sitting,
} from '../../support/history.ts';
import { amina, bo, by, chen, ines, mateo, type Somebody } from '../../support/people.ts';

const to = (who: Somebody, of: Somebody = bo) =>
  ({
    type: 'floor.substitute',
    requestId: requestOf(of),
    beneficiary: { type: 'member', person: who.id },
  }) as const;
const passedTo = (who: Somebody): Past => ({
  ...to(who),
  ...({ type: 'floor.substituted', mode: 'remote', group: 'member-state', settled: false } as const),
});
/** Bo begins, and the turn goes to Ines and back. */
const passed = (times: number): readonly Past[] =>
  Array.from({ length: times }, (_, n) => [passedTo(n % 2 ? bo : ines), later(1)]).flat();
const boSpeaks: readonly Past[] = [
  ...[...prepared, enrolled(ines), ...sitting.slice(prepared.length)],
  ...[joined(bo, 'remote'), joined(ines, 'room')],
  ...[requestedBy(bo), givenTo(bo), later(1)],
];

describe('given a delegation that passes its turn on and on', () => {
  test('F44 when it did so five times, then its members do not any more, and the chair and the moderator still can', () => {
    given(...boSpeaks, ...passed(4))
      .when(to(ines), by(bo))
      .done();
    const five = given(...boSpeaks, ...passed(5));
    for (const who of [bo, ines]) five.when(to(bo), by(who)).refused('turn-passed-on');
    for (const who of [amina, mateo]) five.when(to(bo), by(who)).done();
    // Another turn is counted anew.
    given(...boSpeaks, ...passed(5), endedBy(bo), requestedBy(ines), givenTo(ines), later(1))
      .when(to(bo, ines), by(bo))
      .done();
  });

  test('F44 B1 when the meeting has little room left, then members are refused, and the floor is still given', () => {
    const many = passed(OF_A_MEETING.turns - TO_PRESIDE.turns - 1);
    const scene = given(...boSpeaks, ...many, endedBy(bo), requestedBy(ines), givenTo(ines), requestedBy(chen));
    scene.when(to(bo, ines), by(ines)).refused('quota-of-meeting');
    scene.when(to(bo, ines), by(amina)).done();
    scene.when({ type: 'floor.give', requestId: requestOf(chen), ending: requestOf(ines) }, by(amina)).done();
  });

  test('F39 F11 however often and when it is passed on, with pauses too, then its parts are never longer than its time together', () => {
    const part = fc.record({ ms: fc.integer({ min: 0, max: 20_000 }), pausedMs: fc.integer({ min: 0, max: 5_000 }) });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const past = parts.flatMap(({ ms, pausedMs }, n): readonly Past[] => [
          ...[later(ms / 1000), clockStopped, later(pausedMs / 1000), clockStarted],
          passedTo(n % 2 ? bo : ines),
        ]);
        const { meeting, at } = given(...boSpeaks, ...past);
        const { holder, interventions } = meeting.floor;
        if (!holder) throw new Error('nobody speaks');
        const spoken = interventions.reduce((sum, { from, to, stoppedMs }) => sum + to - from - stoppedMs, 0);
        const left = holder.seconds * 1000 - elapsed(holder, at);
        expect(left).toBe(Math.max(0, left));
        if (left > 0) expect(spoken + left).toBeLessThanOrEqual(180_000);
      }),
    );
  });

  test('F39 F11 when it is passed on every 0.4 s, then its time runs out', () => {
    const often = Array.from({ length: 200 }, (_, n) => [later(0.4), passedTo(n % 2 ? bo : ines)]).flat();
    expect(given(...boSpeaks, ...often).meeting.floor.holder?.seconds).toBe(0);
  });
});
