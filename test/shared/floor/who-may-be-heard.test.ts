import { describe, expect, test } from 'vitest';
import { nextRemoteSpeakers } from '../../../shared/floor/order/next-remote-speakers.ts';
import { type ShareOf, shares } from '../../../shared/floor/shares/shares.ts';
import { mayBeHeard } from '../../../shared/floor/sound/who-may-be-heard.ts';
import { given, later, type Past } from '../../support/given.ts';
import {
  closed,
  concluded,
  design,
  endedBy,
  givenTo,
  joined,
  nadia,
  operation,
  prepared,
  requestedBy,
  requestedFor,
  requestOf,
  sitting,
  suspended,
  taken,
  wentAway,
} from '../../support/history.ts';
import { amina, bo, chen, dalia, emeka, farah, mateo, rafael } from '../../support/people.ts';

const heard = (...past: readonly Past[]) => {
  const { persons, roomDevice } = mayBeHeard(given(...past).meeting);
  return { persons: [...persons].sort(), roomDevice };
};
const remotely = [joined(amina, 'remote'), joined(bo, 'remote'), joined(chen, 'room'), joined(mateo, 'remote')];
const silenced = { type: 'floor.silenced' } as const;
const helping = { type: 'floor.helping-started', person: mateo.id } as const;

describe('who may be heard', () => {
  test('F12 given nobody has the floor, then the chair and the room’s device are heard', () =>
    expect(heard(...sitting, ...remotely)).toEqual({ persons: ['amina'], roomDevice: true }));

  test('F12 given a remote participant has the floor, then they are heard, until it ends', () => {
    const speaking = [...sitting, ...remotely, requestedBy(bo), givenTo(bo)];
    expect(heard(...speaking)).toEqual({ persons: ['amina', 'bo'], roomDevice: true });
    expect(heard(...speaking, endedBy(bo))).toEqual({ persons: ['amina'], roomDevice: true });
  });

  test('F12 given who only waits, then they are not heard', () =>
    expect(heard(...sitting, ...remotely, requestedBy(bo)).persons).toEqual(['amina']));

  test('F15 given somebody in the room has the floor, then the room’s device is heard and not their own', () => {
    const speaking = given(...sitting, ...remotely, requestedBy(chen), givenTo(chen), endedBy(chen, 'room'));
    expect(heard(...sitting, ...remotely, requestedBy(chen), givenTo(chen))).toEqual({
      persons: ['amina'],
      roomDevice: true,
    });
    expect(speaking.meeting.floor.interventions[0]).toMatchObject({ beneficiary: { person: chen.id }, mode: 'room' });
  });

  test('F15 given the chair is in the room, then the chair is heard through the room’s device', () =>
    expect(heard(...sitting, joined(amina, 'room'))).toEqual({ persons: [], roomDevice: true }));

  test('F12 given the moderator helps, then they are heard until they stop', () => {
    expect(heard(...sitting, ...remotely, helping).persons).toEqual(['amina', 'mateo']);
    expect(heard(...sitting, ...remotely, helping, { type: 'floor.helping-ended' }).persons).toEqual(['amina']);
  });

  test('F4 given a written intervention has the floor, then the moderator who reads it out is heard', () =>
    expect(
      heard(...sitting, ...remotely, requestedBy(bo, { enteredBy: mateo, written: 'Read this.' }), givenTo(bo)).persons,
    ).toEqual(['amina', 'mateo']));

  test('F12 given a guest has the floor, then the room’s device carries them', () =>
    expect(heard(...sitting, ...remotely, requestedFor(nadia, mateo), givenTo('request-of-nadia'))).toEqual({
      persons: ['amina'],
      roomDevice: true,
    }));

  test('F12 given the meeting is not open yet, then the chair and the room’s device are heard; suspended or closed, nobody', () => {
    expect(heard(...prepared, ...remotely)).toEqual({ persons: ['amina'], roomDevice: true });
    expect(heard(...sitting, ...remotely, requestedBy(bo), givenTo(bo), suspended)).toEqual({
      persons: [],
      roomDevice: false,
    });
    expect(heard(...sitting, ...remotely, closed)).toEqual({ persons: [], roomDevice: false });
  });

  test('F16 given everybody is silenced, then the chair alone is heard, through the room’s device when in the room', () => {
    const speaking = [...sitting, ...remotely, requestedBy(bo), givenTo(bo), silenced];
    expect(heard(...speaking)).toEqual({ persons: ['amina'], roomDevice: false });
    expect(heard(...speaking, joined(amina, 'room'))).toEqual({ persons: [], roomDevice: true });
  });

  test('F7 F12 given who has the floor is away, then they stay entitled, so that sound comes back with them', () =>
    expect(heard(...sitting, ...remotely, requestedBy(bo), givenTo(bo), wentAway(bo)).persons).toEqual([
      'amina',
      'bo',
    ]));
});

describe('who is on deck', () => {
  test('F14 given somebody who speaks and waits with another request, then they are led to no sound check', () => {
    const { meeting } = given(
      ...sitting,
      joined(bo, 'remote'),
      requestedBy(bo),
      requestedBy(bo, { id: 'order', kind: 'point-of-order' }),
      givenTo('order'),
    );
    expect(nextRemoteSpeakers(meeting)).toEqual([]);
  });

  test('F14 given five wait, then the next three remote speakers are on deck, and nobody of the room', () => {
    const people = [bo, dalia, emeka, farah].map((who) => joined(who, 'remote'));
    const asked = [chen, bo, dalia, emeka, farah].map((who) => requestedBy(who));
    const { meeting } = given(
      ...sitting,
      ...people,
      joined(chen, 'room'),
      requestedFor({ ...nadia, mode: 'remote' }, mateo),
      ...asked,
    );
    expect(nextRemoteSpeakers(meeting).map(({ id }) => id)).toEqual([bo, dalia, emeka].map(requestOf));
  });
});

describe('shares of time', () => {
  const spokenBy = <Name>(rows: readonly ShareOf<Name>[]) =>
    rows
      .filter((row) => row.interventions + row.waiting > 0)
      .map(({ of, interventions, spokenMs, waitedMs, waiting }) => [of, interventions, spokenMs, waitedMs, waiting]);

  test('F20 given two have spoken, one speaks and one waits, then times are summed by mode, group and region', () => {
    const past = [
      ...sitting,
      ...remotely,
      requestedBy(bo),
      requestedBy(chen),
      requestedBy(rafael),
      later(10),
      givenTo(bo),
      later(100),
      [endedBy(bo), givenTo(chen)],
      later(50),
      requestedFor(nadia, mateo),
    ];
    const { meeting, at } = given(...past);
    const { byMode, byStakeholderGroup, byRegion } = shares(meeting, at);
    expect(spokenBy(byMode)).toEqual([
      ['room', 1, 50_000, 110_000, 1],
      ['remote', 1, 100_000, 10_000, 1],
    ]);
    expect(spokenBy(byStakeholderGroup)).toEqual([
      ['member-state', 1, 100_000, 10_000, 0],
      ['sector-member', 1, 50_000, 110_000, 0],
      ['other', 0, 0, 0, 1],
      ['secretariat', 0, 0, 0, 1],
    ]);
    expect(spokenBy(byRegion)).toEqual([
      ['asia-pacific', 1, 50_000, 110_000, 0],
      ['europe', 1, 100_000, 10_000, 0],
      ['secretariat', 0, 0, 0, 1],
      ['unknown', 0, 0, 0, 1],
    ]);
  });

  test('F20 given the item is concluded, then who still stood on its list waits no more, and who asks on the next does', () => {
    const past = [...sitting, requestedBy(bo), requestedBy(chen), concluded(design), taken(operation)];
    const { meeting, at } = given(...past, requestedBy(chen, { id: 'again', item: operation }));
    expect(spokenBy(shares(meeting, at).byStakeholderGroup)).toEqual([['sector-member', 0, 0, 0, 1]]);
  });

  test('F3 F20 given a point of order was raised, then it counts against nobody', () => {
    const order = requestedBy(bo, { kind: 'point-of-order' });
    const { meeting, at } = given(
      ...sitting,
      order,
      givenTo(bo),
      later(60),
      endedBy(bo),
      requestedBy(chen, { kind: 'right-of-reply' }),
      givenTo(chen),
      later(10),
    );
    expect(spokenBy(shares(meeting, at).byMode)).toEqual([]);
    expect(meeting.floor.lists[design]?.waiting).toEqual([]);
  });
});
