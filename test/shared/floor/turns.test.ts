import { describe, expect, test } from 'vitest';
import { NOTE_MAX } from '../../../shared/floor/requests/floor-request.ts';
import { given, later, TEN_O_CLOCK } from '../../support/given.ts';
import {
  clockStarted,
  clockStopped,
  closed,
  concluded,
  design,
  endedBy,
  givenTo,
  joined,
  nadia,
  operation,
  place,
  prepared,
  requestedBy,
  requestedFor,
  requestOf,
  resumed,
  revokedFrom,
  sitting,
  suspended,
  taken,
  withdrawnBy,
} from '../../support/history.ts';
import { amina, bo, by, chen, dalia, mateo, rafael, sofia } from '../../support/people.ts';

type Who = Parameters<typeof requestOf>[0];
const give = (who: Who, ending: Who | null = null) =>
  ({ type: 'floor.give', requestId: requestOf(who), ending: ending === null ? null : requestOf(ending) }) as const;
const end = (who: Who) => ({ type: 'floor.end', requestId: requestOf(who) }) as const;
const revoke = (who: Who, reason: string | null = null) =>
  ({ type: 'floor.revoke', requestId: requestOf(who), reason }) as const;
const speaking = [
  ...sitting,
  joined(bo, 'remote'),
  requestedBy(bo),
  requestedBy(chen),
  requestedBy(dalia),
  givenTo(bo),
];

describe('giving the floor', () => {
  test('F5 given a list, when the chair gives the floor to the next, then they have it for their speaking time', () =>
    given(...sitting, requestedBy(bo))
      .when(give(bo), by(amina))
      .leadsTo(givenTo(bo, 180)));

  test('F5 given somebody has the floor, when the chair gives it to another, then the turn passes in one step', () =>
    given(...speaking)
      .when(give(chen, bo), by(amina))
      .leadsTo(endedBy(bo), givenTo(chen)));

  test('F5 F10 given a list, when the chair gives the floor out of order, then the record says which place they had', () =>
    given(...speaking)
      .when(give(dalia, bo), by(sofia))
      .leadsTo(endedBy(bo), givenTo(dalia, 180, place(2))));

  test('F22 given somebody has the floor, when it is given to them again, then the second chair is told so', () =>
    given(...speaking)
      .when(give(bo), by(amina))
      .refused('already-has-floor'));

  test('F22 given a request that is unknown or has ended, when the floor is given to it, then it is refused', () => {
    given(...sitting)
      .when(give(bo), by(amina))
      .refused('unknown-request');
    given(...sitting, requestedBy(bo), withdrawnBy(bo))
      .when(give(bo), by(amina))
      .refused('request-ended');
  });

  test('F22 given a request of another item, when the floor is given to it, then it is refused', () =>
    given(...sitting, requestedBy(bo), concluded(design), taken(operation))
      .when(give(bo), by(amina))
      .refused('item-not-current'));

  test('F16 given the meeting is suspended or closed, when the floor is given, then it is refused', () => {
    given(...sitting, requestedBy(bo), suspended)
      .when(give(bo), by(amina))
      .refused('meeting-suspended');
    given(...sitting, requestedBy(bo), closed)
      .when(give(bo), by(amina))
      .refused('meeting-closed');
    given(...prepared, requestedBy(bo))
      .when(give(bo), by(amina))
      .refused('meeting-not-open');
  });

  test('F22 given a participant or the moderator, when they give the floor, then their role does not allow it', () => {
    given(...sitting, requestedBy(bo))
      .when(give(bo), by(bo))
      .refused('not-permitted');
    given(...sitting, requestedBy(bo))
      .when(give(bo), by(mateo))
      .refused('not-permitted');
  });
});

describe('ending a turn', () => {
  test('F5 given somebody has the floor, when they, the chair or the secretary end it, then it is released', () => {
    for (const who of [bo, amina, sofia])
      given(...speaking)
        .when(end(bo), by(who))
        .leadsTo(endedBy(bo));
  });

  test('F22 given somebody has the floor, when another participant ends it, then it is refused', () => {
    given(...speaking)
      .when(end(bo), by(chen))
      .refused('not-yours');
    given(...speaking)
      .when(end(bo), by(mateo))
      .refused('not-yours');
  });

  test('F4 given a guest or a written intervention has the floor, when the moderator ends it, then it is released', () => {
    const guest = 'request-of-nadia';
    given(...sitting, requestedFor(nadia, sofia), givenTo(guest))
      .when(end(guest), by(mateo))
      .leadsTo(endedBy(guest, 'room'));
    given(...sitting, requestedBy(bo, { enteredBy: mateo, written: 'Read this.' }), givenTo(bo))
      .when(end(bo), by(mateo))
      .leadsTo(endedBy(bo));
  });

  test('F22 given the turn has ended, when it is ended again, then the second is told so', () => {
    given(...speaking, endedBy(bo))
      .when(end(bo), by(bo))
      .refused('nobody-has-floor');
    given(...speaking, [endedBy(bo), givenTo(chen)])
      .when(end(bo), by(bo))
      .refused('not-holding-floor');
    given(...speaking)
      .when(end('unheard-of'), by(amina))
      .refused('unknown-request');
  });

  test('F5 given somebody has the floor, when the chair revokes it with a reason, then the record has the reason', () => {
    given(...speaking)
      .when(revoke(bo, 'Please keep to the item.'), by(amina))
      .leadsTo(revokedFrom(bo, 'Please keep to the item.'));
    expect(given(...speaking, revokedFrom(bo, 'To the point.')).meeting.floor.requests[requestOf(bo)]?.status).toEqual({
      state: 'revoked',
      at: TEN_O_CLOCK,
      by: amina.id,
      reason: 'To the point.',
    });
  });

  test('F22 given nobody has the floor, when it is revoked, then it is refused; so is a reason that is too long', () => {
    given(...sitting, requestedBy(bo))
      .when(revoke(bo), by(amina))
      .refused('nobody-has-floor');
    given(...speaking)
      .when(revoke(chen), by(amina))
      .refused('not-holding-floor');
    given(...speaking)
      .when(revoke(bo, 'a'.repeat(NOTE_MAX + 1)), by(amina))
      .refused('text-too-long');
    given(...speaking)
      .when(revoke(bo), by(rafael))
      .refused('not-permitted');
  });

  test('F1 given a turn has ended, then it is an intervention with its beneficiary, mode and times', () => {
    const { meeting } = given(...speaking, later(90), endedBy(bo));
    expect(meeting.floor.holder).toBeNull();
    expect(meeting.floor.interventions).toEqual([
      {
        requestId: requestOf(bo),
        agendaItemId: design,
        beneficiary: { type: 'member', person: bo.id },
        kind: 'intervention',
        mode: 'remote',
        askedAt: TEN_O_CLOCK,
        from: TEN_O_CLOCK,
        to: TEN_O_CLOCK + 90_000,
        seconds: 180,
        stoppedMs: 0,
        ended: 'released',
        place: place(),
        group: 'member-state',
      },
    ]);
  });
});

describe('what the meeting does to the turn', () => {
  test('F16 given somebody speaks, when the meeting is suspended and resumed, then their clock stands still meanwhile', () => {
    given(...speaking)
      .when({ type: 'meeting.suspend' }, by(amina))
      .leadsTo(suspended, clockStopped);
    given(...speaking, [suspended, clockStopped])
      .when({ type: 'meeting.resume' }, by(amina))
      .leadsTo(resumed, clockStarted);
    const { meeting } = given(
      ...speaking,
      later(60),
      [suspended, clockStopped],
      later(600),
      [resumed, clockStarted],
      later(30),
      endedBy(bo),
    );
    expect(meeting.floor.interventions[0]).toMatchObject({ stoppedMs: 600_000, to: TEN_O_CLOCK + 690_000 });
  });

  test('F16 given the meeting is suspended, when the turn is ended, then the pause does not count', () => {
    const { meeting } = given(...speaking, later(60), [suspended, clockStopped], later(600), endedBy(bo));
    expect(meeting.floor.interventions[0]).toMatchObject({ stoppedMs: 600_000, to: TEN_O_CLOCK + 660_000 });
  });

  test('G2 given somebody speaks, when another item is taken, then their turn and the item end', () =>
    given(...speaking)
      .when({ type: 'agenda.take-item', itemId: operation }, by(amina))
      .leadsTo(endedBy(bo), concluded(design), taken(operation)));

  test('M4 given somebody speaks, when the meeting closes, then their turn and the item end', () =>
    given(...speaking)
      .when({ type: 'meeting.close' }, by(amina))
      .leadsTo(endedBy(bo), concluded(design), closed));
});
