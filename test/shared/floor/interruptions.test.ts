import { describe, expect, test } from 'vitest';
import { giving } from '../../../shared/floor/order/giving.ts';
import { shares } from '../../../shared/floor/shares/shares.ts';
import { mayBeHeard } from '../../../shared/floor/sound/who-may-be-heard.ts';
import type { RequestId } from '../../../shared/ids.ts';
import { given, later, type Scene, TEN_O_CLOCK } from '../../support/given.ts';
import {
  asking,
  clockStarted,
  clockStopped,
  endedBy,
  givenTo,
  interrupted,
  joined,
  place,
  requestedBy,
  requestOf,
  resumed,
  sitting,
  suspended,
} from '../../support/history.ts';
import { amina, bo, by, chen, dalia, emeka, type Somebody, sofia } from '../../support/people.ts';
import { placeOf } from '../../support/place-of.ts';

const order = (who: Somebody) => requestedBy(who, { kind: 'point-of-order' });
const reply = (who: Somebody) => requestedBy(who, { kind: 'right-of-reply' });
const speaking = [
  ...sitting,
  joined(bo, 'remote'),
  joined(chen, 'remote'),
  requestedBy(bo),
  requestedBy(dalia),
  givenTo(bo),
];
const give = ({ meeting }: Scene, who: Somebody) => giving(meeting.floor, requestOf(who));
const first = { position: 1, reason: { type: 'priority', kind: 'point-of-order' } } as const;
const gaveTo = (who: Somebody) => givenTo(who, 60, first);
/** Bo has spoken for 70 of 180 seconds when Chen raises a point of order, which lasts 45. */
const brokenOff = [...speaking, order(chen), later(70), [interrupted(bo), gaveTo(chen)], later(45)];

describe('a point of order during a turn', () => {
  test('F3 given somebody speaks, when the chair gives the floor to a point of order or a right of reply, then the turn breaks off', () => {
    for (const raised of [order(chen), reply(chen)]) {
      const scene = given(...speaking, raised);
      const decision = scene.when(give(scene, chen), by(amina)).done();
      expect(decision.meeting.floor.interventions).toMatchObject([
        { ended: 'interrupted', beneficiary: { person: bo.id } },
      ]);
      expect(decision.order()[0]).toBe('bo');
    }
  });

  test('F3 given a turn is broken off, then what was said is kept, and the speaker is next with the time that was left', () => {
    const { meeting, order: list } = given(...brokenOff, endedBy(chen));
    expect(meeting.floor.interventions).toMatchObject([
      { requestId: requestOf(bo), from: TEN_O_CLOCK, to: TEN_O_CLOCK + 70_000, ended: 'interrupted' },
      { requestId: requestOf(chen), ended: 'released' },
    ]);
    expect(list()).toEqual(['bo', 'dalia']);
    const scene = given(...brokenOff, endedBy(chen));
    scene.when(give(scene, bo), by(amina)).leadsTo(givenTo(bo, 110, place(1, { type: 'interrupted', by: amina.id })));
  });

  test('F3 F10 given a turn is broken off, then the speaker’s place says so', () => {
    const { meeting } = given(...brokenOff);
    expect(placeOf(meeting, bo)).toMatchObject({ position: 1, reason: { type: 'interrupted' } });
  });

  test('F3 given two points of order wait, when the first breaks a turn off, then the second goes before the turn goes on', () => {
    const scene = given(...speaking, order(chen), order(emeka));
    const broken = scene.when(give(scene, chen), by(amina)).done();
    expect(broken.meeting.floor.holder?.requestId).toBe(requestOf(chen));
    expect(broken.order().slice(0, 2)).toEqual(['emeka', 'bo']);
  });

  test('F3 given a point of order has broken a turn off, when the next point of order is given the floor, then the first ends', () => {
    const scene = given(...brokenOff, order(emeka));
    scene.when(give(scene, emeka), by(amina)).leadsTo(endedBy(chen), gaveTo(emeka));
  });

  test('F5 given somebody speaks, when the chair gives the floor to an intervention, then the turn ends', () => {
    const scene = given(...speaking);
    scene.when(give(scene, dalia), by(amina)).leadsTo(endedBy(bo), givenTo(dalia));
  });

  test('F12 given a turn is broken off, then who raised the point of order is heard and the speaker is not', () => {
    const heard = mayBeHeard(given(...brokenOff).meeting).persons;
    expect([heard.has(chen.id), heard.has(bo.id)]).toEqual([true, false]);
  });

  test('F6 given a turn is broken off, when the speaker asks for another, then it waits besides, and a third does not', () => {
    const scene = given(...brokenOff);
    const ask = (id: string) => ({ type: 'floor.request', ...asking(bo, { id }) }) as const;
    const asked = scene.when(ask('another'), by(bo)).done();
    expect(asked.order()).toEqual(['bo', 'dalia', 'another']);
    asked.when(ask('third'), by(bo)).refused('already-on-list');
  });

  test('F21 given a point of order broke a turn off by mistake, when it is undone, then the speaker has the floor as before', () => {
    const before = given(...speaking, order(chen));
    const broken = before.when(give(before, chen), by(amina)).done(3);
    const undone = broken.when({ type: 'floor.undo', seq: broken.seq }, by(amina)).done();
    expect({ ...undone.meeting.floor, lastStep: null }).toEqual({ ...before.meeting.floor, lastStep: null });
  });

  test('F16 given the meeting was suspended before a turn was broken off, then the pause is not taken from what was left', () => {
    const pause = [[suspended, clockStopped], later(600), [resumed, clockStarted]] as const;
    const { meeting } = given(...speaking, order(chen), later(30), ...pause, [interrupted(bo), gaveTo(chen)]);
    expect(meeting.floor.requests[requestOf(bo)]?.resumes).toMatchObject({ seconds: 150 });
  });

  test('F20 given a turn was broken off and went on, then it is one intervention with the time of both parts, and both waits', () => {
    const end = [endedBy(chen), givenTo(bo, 110), later(60), endedBy(bo)];
    const { meeting, at } = given(...brokenOff, ...end);
    const [, remote] = shares(meeting, at).byMode;
    expect(remote).toMatchObject({ of: 'remote', interventions: 1, spokenMs: 130_000, waitedMs: 45_000 });
  });
});

describe('two who preside', () => {
  const stale = (who: Somebody, ending: RequestId | null) =>
    ({ type: 'floor.give', requestId: requestOf(who), ending }) as const;

  test('F22 given two chairs give the floor to different people at once, then the second is told, and nobody is cut off', () => {
    const scene = given(...sitting, requestedBy(bo), requestedBy(chen));
    const done = scene.when(stale(bo, null), by(amina)).done();
    done.when(stale(chen, null), by(sofia)).refused('floor-has-passed');
  });

  test('F22 given a speaker has ended, when the chair gives the floor as it was before, then the chair is told', () =>
    given(...speaking, endedBy(bo))
      .when(stale(dalia, requestOf(bo)), by(amina))
      .refused('floor-has-passed'));
});
