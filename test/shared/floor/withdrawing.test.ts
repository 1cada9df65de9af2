import { describe, expect, test } from 'vitest';
import { given } from '../../support/given.ts';
import {
  deniedTo,
  endedBy,
  givenTo,
  joined,
  nadia,
  requestedBy,
  requestedFor,
  requestOf,
  sitting,
  wentAway,
  withdrawnBy,
} from '../../support/history.ts';
import { bo, by, chen, dalia, emeka, mateo, sofia } from '../../support/people.ts';

describe('withdrawing', () => {
  const waiting = given(...sitting, requestedBy(bo), requestedFor(nadia, sofia));
  const withdraw = (who: Parameters<typeof requestOf>[0]) =>
    ({ type: 'floor.withdraw', requestId: requestOf(who) }) as const;

  test('F5 given a place on the list, when its owner or the moderator withdraws it, then it is cancelled', () => {
    waiting.when(withdraw(bo), by(bo)).leadsTo(withdrawnBy(bo));
    waiting.when(withdraw(bo), by(mateo)).leadsTo(withdrawnBy(bo));
  });

  test('F4 given a guest on the list, when who entered them withdraws, then it is cancelled', () =>
    waiting.when(withdraw('request-of-nadia'), by(sofia)).leadsTo(withdrawnBy('request-of-nadia')));

  test('F22 given a place on the list, when somebody else withdraws it, then it is refused', () =>
    waiting.when(withdraw(bo), by(chen)).refused('not-yours'));

  test('F22 given a request that is unknown, has ended or has the floor, when it is withdrawn, then it is refused', () => {
    waiting.when(withdraw(dalia), by(dalia)).refused('unknown-request');
    given(...sitting, requestedBy(bo), withdrawnBy(bo))
      .when(withdraw(bo), by(bo))
      .refused('request-ended');
    given(...sitting, requestedBy(bo), deniedTo(bo))
      .when(withdraw(bo), by(bo))
      .refused('request-ended');
    given(...sitting, requestedBy(bo), givenTo(bo), endedBy(bo))
      .when(withdraw(bo), by(bo))
      .refused('request-ended');
    given(...sitting, requestedBy(bo), givenTo(bo))
      .when(withdraw(bo), by(bo))
      .refused('already-has-floor');
  });

  test('F7 F8 given people on the list, when they lose the connection, leave or change rooms, then the list stays as it was', () => {
    const gone = given(
      ...sitting,
      joined(bo, 'remote'),
      joined(emeka, 'room'),
      requestedBy(bo),
      requestedBy(emeka),
      wentAway(bo),
      joined(emeka, 'remote'),
    );
    gone.when({ type: 'attendance.leave' }, by(emeka)).leadsTo({ type: 'attendance.left', person: emeka.id });
    const after = gone.when({ type: 'attendance.leave' }, by(emeka)).done();
    expect(after.order()).toEqual(['bo', 'emeka']);
  });
});
