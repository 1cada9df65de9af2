import { describe, expect, test } from 'vitest';
import type { TimeScope } from '../../../shared/floor/floor-messages.ts';
import { fairShare } from '../../../shared/floor/shares/fair-share.ts';
import { countdownState, remaining } from '../../../shared/floor/time/countdown.ts';
import { secondsFor } from '../../../shared/floor/time/speaking-time.ts';
import { waitingTime } from '../../../shared/floor/time/waiting-time.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { given, later, type Past, type Scene } from '../../support/given.ts';
import {
  clockStarted,
  clockStopped,
  closed,
  convened,
  design,
  endedBy,
  givenTo,
  nowhere,
  requestedBy,
  requestOf,
  resumed,
  sitting,
  suspended,
} from '../../support/history.ts';
import { amina, bo, by, chen, dalia, mateo, type Somebody, stranger } from '../../support/people.ts';

const timeSet = (scope: TimeScope, seconds: number | null): MeetingEvent => ({
  type: 'floor.speaking-time-set',
  scope,
  seconds,
});
const secondsOf = ({ meeting }: Scene, who: Somebody) => secondsFor(meeting, meeting.floor.requests[requestOf(who)]!);
const waitOf = ({ meeting, at }: Scene, who: Somebody) =>
  waitingTime(meeting, meeting.floor.requests[requestOf(who)]!, at);
const leftOf = ({ meeting, at }: Scene) => meeting.floor.holder && remaining(meeting.floor.holder, at);
const speaking = [...sitting, requestedBy(bo), requestedBy(chen), requestedBy(dalia), givenTo(bo)];

describe('speaking time', () => {
  const setTime = (scope: TimeScope, seconds: number | null) =>
    ({ type: 'floor.set-speaking-time', scope, seconds }) as const;
  const scopes: readonly TimeScope[] = [
    { type: 'meeting' },
    { type: 'item', agendaItemId: design },
    { type: 'kind', kind: 'question' },
    { type: 'person', person: bo.id },
  ];

  test('F11 given a meeting, when the chair sets a time for it, an item, a kind or a person, then it is set', () => {
    for (const scope of scopes)
      given(...sitting)
        .when(setTime(scope, 120), by(amina))
        .leadsTo(timeSet(scope, 120));
  });

  test('F11 given times for all of them, when the chair takes each away again, then the next wider holds; the meeting keeps one', () => {
    const set = scopes.map((scope) => timeSet(scope, 100));
    for (const scope of scopes.slice(1))
      given(...sitting, ...set)
        .when(setTime(scope, null), by(amina))
        .leadsTo(timeSet(scope, null));
    given(...sitting)
      .when(setTime({ type: 'meeting' }, null), by(amina))
      .refused('out-of-range');
    const cleared = scopes.slice(1).map((scope) => timeSet(scope, null));
    const asked = requestedBy(bo, { kind: 'question' });
    expect(secondsOf(given(...sitting, ...set, timeSet({ type: 'meeting' }, 90), ...cleared, asked), bo)).toBe(90);
  });

  test('F11 given times for all of them, then the person’s comes before the kind’s, the kind’s before the item’s, the item’s before the meeting’s', () => {
    const asked = [...sitting, requestedBy(bo, { kind: 'question' })];
    const seconds = [100, 200, 300, 400].map((time, index) => timeSet(scopes[index]!, time));
    expect(seconds.map((_, index) => secondsOf(given(...asked, ...seconds.slice(0, index + 1)), bo))).toEqual([
      100, 200, 300, 400,
    ]);
  });

  test('F3 F11 given a person has a time of their own, when they raise a point of order, then it does not draw on it', () =>
    expect(
      secondsOf(
        given(...sitting, timeSet({ type: 'person', person: bo.id }, 400), requestedBy(bo, { kind: 'point-of-order' })),
        bo,
      ),
    ).toBe(60));

  test('F22 given a time out of range, or for an item or person that does not exist, when it is set, then it is refused', () => {
    given(...sitting)
      .when(setTime({ type: 'meeting' }, 5), by(amina))
      .refused('out-of-range');
    given(...sitting)
      .when(setTime({ type: 'meeting' }, 7201), by(amina))
      .refused('out-of-range');
    given(...sitting)
      .when(setTime({ type: 'meeting' }, Number.NaN), by(amina))
      .refused('out-of-range');
    given(...sitting)
      .when(setTime({ type: 'item', agendaItemId: nowhere }, 60), by(amina))
      .refused('unknown-agenda-item');
    given(...sitting)
      .when(setTime({ type: 'person', person: stranger.id }, 60), by(amina))
      .refused('unknown-person');
    given(...sitting, closed)
      .when(setTime({ type: 'meeting' }, 60), by(amina))
      .refused('meeting-closed');
    given(...sitting)
      .when(setTime({ type: 'meeting' }, 60), by(bo))
      .refused('not-permitted');
  });

  test('F11 given somebody speaks, when the chair adds time, then the countdown has it', () => {
    const addTime = (seconds: number) => ({ type: 'floor.add-time', requestId: requestOf(bo), seconds }) as const;
    given(...speaking)
      .when(addTime(60), by(amina))
      .leadsTo({ type: 'floor.time-added', requestId: requestOf(bo), seconds: 60 });
    expect(
      leftOf(
        given(...speaking)
          .when(addTime(60), by(amina))
          .done(100),
      ),
    ).toBe(140_000);
    given(...speaking)
      .when(addTime(-175), by(amina))
      .refused('out-of-range');
    given(...speaking)
      .when({ ...addTime(60), requestId: requestOf(chen) }, by(amina))
      .refused('not-holding-floor');
    given(...speaking, endedBy(bo))
      .when(addTime(60), by(amina))
      .refused('nobody-has-floor');
    given(...speaking)
      .when(addTime(60), by(bo))
      .refused('not-permitted');
  });
});

describe('the countdown', () => {
  test('F11 given 180 seconds, then it is amber at 30 and over at 0, and counts on', () => {
    const state = (seconds: number) => countdownState(leftOf(given(...speaking, later(seconds))) ?? Number.NaN);
    expect([0, 149, 150, 179, 180, 200].map(state)).toEqual(['running', 'running', 'amber', 'amber', 'over', 'over']);
    expect(leftOf(given(...speaking, later(200)))).toBe(-20_000);
  });

  test('F11 given a clock that is a little behind, when somebody begins to speak, then no more is left than they were given', () => {
    const { meeting, at } = given(...speaking);
    const holder = meeting.floor.holder;
    expect(holder && remaining(holder, at - 400)).toBe((holder?.seconds ?? 0) * 1000);
  });

  test('F16 given the meeting is suspended, then the countdown stands still until it is resumed', () => {
    const pause = [...speaking, later(60), [suspended, clockStopped], later(600)];
    expect(leftOf(given(...pause))).toBe(120_000);
    expect(leftOf(given(...pause, [resumed, clockStarted], later(20)))).toBe(100_000);
  });
});

describe('waiting time', () => {
  test('F10 given nobody has spoken yet, then it is between half of the times before and all of them', () => {
    expect(waitOf(given(...speaking, later(60)), chen)).toEqual({ from: 30_000, to: 120_000 });
    expect(waitOf(given(...speaking, later(60)), dalia)).toEqual({ from: 120_000, to: 300_000 });
  });

  test('F10 given speakers have used a third of their time, then the range begins with it', () => {
    const spoken = given(...speaking, later(60), [endedBy(bo), givenTo(chen)]);
    expect(waitOf(spoken, dalia)).toEqual({ from: 60_000, to: 180_000 });
  });

  test('F10 given a speaker is over their time, then the range does not go below zero; who does not wait has none', () => {
    const over = given(...speaking, later(500));
    expect(waitOf(over, chen)).toEqual({ from: 0, to: 0 });
    expect(waitOf(over, bo)).toBeNull();
  });
});

describe('fair share', () => {
  test('F11 given an hour for the item, 20 minutes gone and two waiting, then each can have 20 minutes', () =>
    expect(fairShare(given(...speaking).meeting, design, given(...speaking, later(1200)).at)).toBe(1200));

  test('F11 F16 given the meeting was suspended for lunch, then the pause is not taken from the time of the item', () => {
    const lunch = [[suspended, clockStopped], later(3600), [resumed, clockStarted]] as const;
    const scene = given(...speaking, later(1200), ...lunch);
    expect(fairShare(scene.meeting, design, scene.at)).toBe(1200);
  });

  test('F11 given nobody waits, or no time is left, then there is none to propose', () => {
    const shareOf = (...past: readonly Past[]) => fairShare(given(...past).meeting, design, given(...past).at);
    expect(shareOf(...sitting)).toBeNull();
    expect(shareOf(...speaking, later(3601))).toBeNull();
    expect(shareOf(convened)).toBeNull();
    expect(shareOf(...speaking, later(3595))).toBe(10);
    given(...speaking)
      .when({ type: 'floor.add-time', requestId: requestOf(bo), seconds: 1 }, by(mateo))
      .refused('not-permitted');
  });
});
