import { describe, expect, test } from 'vitest';
import { SYSTEM } from '../../../shared/actor.ts';
import { speakingOrder } from '../../../shared/floor/order/speaking-order.ts';
import { given, later, TEN_O_CLOCK } from '../../support/given.ts';
import {
  clockStarted,
  clockStopped,
  closed,
  concluded,
  convened,
  convocation,
  design,
  enrolled,
  givenTo,
  opened,
  prepared,
  requestedBy,
  requestOf,
  resumed,
  sitting,
  suspended,
} from '../../support/history.ts';
import { amina, bo, by, chen, sofia } from '../../support/people.ts';

describe('the meeting', () => {
  test('M1 given nothing, when the server convenes a meeting, then it is convened, once', () => {
    given().when({ type: 'meeting.convene', convocation }, SYSTEM).leadsTo(convened);
    given(convened).when({ type: 'meeting.convene', convocation }, SYSTEM).refused('already-convened');
    given().when({ type: 'meeting.convene', convocation }, by(amina)).refused('not-a-member');
  });

  test('M1 given a day that was years ago, when the chair opens the meeting, then it opens', () => {
    given(...prepared, later(400_000_000))
      .when({ type: 'meeting.open' }, by(amina))
      .leadsTo(opened);
    given(enrolled(amina)).when({ type: 'meeting.open' }, by(amina)).refused('not-convened');
  });

  test('M2 given each phase, when the chair opens, suspends, resumes or closes, then only what fits is done', () => {
    const open = { type: 'meeting.open' } as const;
    const suspend = { type: 'meeting.suspend' } as const;
    const resume = { type: 'meeting.resume' } as const;
    const close = { type: 'meeting.close' } as const;
    given(...prepared)
      .when(suspend, by(amina))
      .refused('meeting-not-open');
    given(...prepared)
      .when(resume, by(amina))
      .refused('meeting-not-suspended');
    given(...prepared)
      .when(close, by(amina))
      .refused('meeting-not-open');
    given(...sitting)
      .when(open, by(amina))
      .refused('meeting-already-open');
    given(...sitting)
      .when(suspend, by(amina))
      .leadsTo(suspended, clockStopped);
    given(...sitting, suspended)
      .when(suspend, by(amina))
      .refused('meeting-suspended');
    given(...sitting, suspended)
      .when(open, by(amina))
      .refused('meeting-suspended');
    given(...sitting, suspended)
      .when(resume, by(sofia))
      .leadsTo(resumed, clockStarted);
    given(...sitting, suspended)
      .when(close, by(amina))
      .leadsTo(concluded(design), closed);
    given(...sitting, closed)
      .when(close, by(amina))
      .refused('meeting-closed');
    given(...sitting, closed)
      .when(open, by(amina))
      .leadsTo(opened);
  });

  test('M3 given a suspension and a second opening, then each stretch is kept with its times', () => {
    const { meeting } = given(
      ...sitting,
      later(60),
      suspended,
      later(30),
      resumed,
      later(60),
      closed,
      later(90),
      opened,
    );
    const minute = 60_000;
    expect(meeting.sitting.stretches.map(({ from, to }) => [from - TEN_O_CLOCK, to && to - TEN_O_CLOCK])).toEqual([
      [0, minute],
      [1.5 * minute, 2.5 * minute],
      [4 * minute, null],
    ]);
  });

  test('M4 given an item before the meeting, when it closes, then the item is concluded', () =>
    given(...sitting)
      .when({ type: 'meeting.close' }, by(amina))
      .leadsTo(concluded(design), closed));

  test('M2 M4 given people who wait, when the meeting closes and opens again, then the item can be taken again and they still wait', () => {
    const over = given(...sitting, requestedBy(bo), requestedBy(chen), givenTo(chen))
      .when({ type: 'meeting.close' }, by(amina))
      .done();
    const again = over.when({ type: 'meeting.open' }, by(amina)).done();
    const { meeting } = again.when({ type: 'agenda.take-item', itemId: design }, by(amina)).done();
    expect(speakingOrder(meeting, design).map(({ request }) => request.id)).toEqual([requestOf(bo)]);
    expect(meeting.floor.holder).toBeNull();
  });

  test('M5 given a participant, when they open, suspend or close the meeting, then it is refused', () => {
    for (const type of ['meeting.open', 'meeting.suspend', 'meeting.resume', 'meeting.close'] as const)
      given(...sitting)
        .when({ type }, by(bo))
        .refused('not-permitted');
  });
});
