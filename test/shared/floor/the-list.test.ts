import { describe, expect, test } from 'vitest';
import { NOTE_MAX } from '../../../shared/floor/requests/floor-request.ts';
import { stillWaiting } from '../../../shared/floor/still-waiting.ts';
import { given, later, type Scene } from '../../support/given.ts';
import {
  closed,
  deniedTo,
  design,
  endedBy,
  givenTo,
  interrupted,
  joined,
  listClosed,
  listOpened,
  moved,
  nowhere,
  passedOver,
  requestedBy,
  requestOf,
  sitting,
  wentAway,
  withdrawnBy,
} from '../../support/history.ts';
import { amina, bo, by, chen, dalia, emeka, farah, mateo, type Somebody } from '../../support/people.ts';
import { placeOf } from '../../support/place-of.ts';

const four = [...sitting, requestedBy(bo), requestedBy(chen), requestedBy(dalia), requestedBy(emeka)];
const move = (who: Somebody, behind: Somebody | null = null) =>
  ({ type: 'floor.move', requestId: requestOf(who), behind: behind && requestOf(behind) }) as const;
const passOver = (who: Somebody) => ({ type: 'floor.pass-over', requestId: requestOf(who) }) as const;
const reasonOf = ({ meeting }: Scene, who: Somebody) => placeOf(meeting, who)?.reason;

describe('moving', () => {
  test('F5 given four wait, when the chair moves the last to the second place, then the others keep their order', () => {
    given(...four)
      .when(move(emeka, bo), by(amina))
      .leadsTo(moved(emeka, bo));
    expect(given(...four, moved(emeka, bo)).order()).toEqual(['bo', 'emeka', 'chen', 'dalia']);
  });

  test('F5 F10 given somebody was moved, then the reason of their place names the chair', () => {
    expect(reasonOf(given(...four, moved(emeka, bo)), emeka)).toEqual({ type: 'moved', by: amina.id });
    expect(reasonOf(given(...four, moved(emeka, bo)), chen)).toEqual({ type: 'asked' });
  });

  test('F5 given somebody was moved behind two, when one of them has spoken, then one stands before them', () => {
    const order = given(...four, moved(emeka, bo, chen), givenTo(bo), requestedBy(farah)).order();
    expect(order).toEqual(['chen', 'emeka', 'dalia', 'farah']);
  });

  test('F5 given somebody was moved to the end, when others ask later, then they do not lose their place to them', () =>
    expect(given(...four, moved(bo, chen, dalia, emeka), requestedBy(farah)).order()).toEqual([
      'chen',
      'dalia',
      'emeka',
      'bo',
      'farah',
    ]));

  test('F5 given two were moved to the first place, then the later move wins, and the earlier stands second', () =>
    expect(given(...four, moved(emeka), moved(dalia)).order()).toEqual(['dalia', 'emeka', 'bo', 'chen']));

  test('F5 given somebody was moved behind another, when the other is moved away, then only who still stands before counts', () =>
    expect(given(...four, moved(emeka, bo, chen), moved(bo, chen, emeka, dalia)).order()).toEqual([
      'chen',
      'emeka',
      'dalia',
      'bo',
    ]));

  test('F3 F5 given somebody was moved to the first place, when a point of order is raised, then it goes ahead; one raised before does not', () => {
    const order = requestedBy(farah, { kind: 'point-of-order' });
    expect(given(...four, moved(emeka), order).order()[0]).toBe('farah');
    expect(given(...four, order, moved(emeka)).order()[0]).toBe('emeka');
  });

  test('F5 given four wait, when the chair moves the first behind the last and back before everybody, then the log names them', () => {
    given(...four)
      .when(move(bo, emeka), by(amina))
      .leadsTo(moved(bo, chen, dalia, emeka));
    given(...four, moved(bo, chen, dalia, emeka))
      .when(move(bo), by(amina))
      .leadsTo(moved(bo));
  });

  test('F22 given who is to stand before them has got the floor, has withdrawn or is they themselves, when the chair moves somebody, then it is refused', () => {
    given(...four, givenTo(chen))
      .when(move(bo, chen), by(amina))
      .refused('already-has-floor');
    given(...four, withdrawnBy(chen))
      .when(move(bo, chen), by(amina))
      .refused('request-ended');
    given(...four)
      .when(move(bo, bo), by(amina))
      .refused('place-out-of-range');
  });

  test('F22 given the meeting is closed, when somebody is moved, denied or withdrawn, then it is refused', () => {
    const over = given(...four, closed);
    over.when(move(bo, chen), by(amina)).refused('meeting-closed');
    over.when({ type: 'floor.deny', requestId: requestOf(bo), reason: null }, by(amina)).refused('meeting-closed');
    over.when({ type: 'floor.withdraw', requestId: requestOf(bo) }, by(bo)).refused('meeting-closed');
  });

  test('F22 given people on lists, then those who still wait are counted, without who has the floor or has withdrawn', () => {
    expect(stillWaiting(given(...sitting).meeting.floor)).toBe(0);
    expect(stillWaiting(given(...four, withdrawnBy(bo), givenTo(chen)).meeting.floor)).toBe(2);
  });

  test('F22 given a request that has ended, when it is moved, then it is refused', () => {
    given(...four, withdrawnBy(bo))
      .when(move(bo, chen), by(amina))
      .refused('request-ended');
    given(...four, givenTo(bo))
      .when(move(bo, chen), by(amina))
      .refused('already-has-floor');
    given(...four)
      .when(move(farah, chen), by(amina))
      .refused('unknown-request');
    given(...four)
      .when(move(bo, chen), by(bo))
      .refused('not-permitted');
  });
});

describe('passing over', () => {
  test('F7 given the next is away, when the chair passes over them, then one other goes first, and they are next again', () => {
    given(...four)
      .when(passOver(bo), by(amina))
      .leadsTo(passedOver(bo, chen));
    const order = given(...four, passedOver(bo, chen));
    expect(order.order()).toEqual(['chen', 'bo', 'dalia', 'emeka']);
    expect(reasonOf(order, bo)).toEqual({ type: 'passed-over', by: amina.id });
    expect(given(...four, passedOver(bo, chen), givenTo(chen)).order()).toEqual(['bo', 'dalia', 'emeka']);
  });

  test('F7 given who is away has the floor already, when the chair passes over them, then they are next with the time that is left', () => {
    const away = [...sitting, joined(bo, 'remote'), requestedBy(bo), requestedBy(chen), givenTo(bo), wentAway(bo)];
    given(...away)
      .when(passOver(bo), by(amina))
      .leadsTo(interrupted(bo), passedOver(bo));
    const { meeting, order } = given(...away, later(50), [interrupted(bo), passedOver(bo)]);
    expect(order()).toEqual(['bo', 'chen']);
    expect(meeting.floor).toMatchObject({ holder: null, interventions: [{ ended: 'interrupted' }] });
    expect(meeting.floor.requests[requestOf(bo)]?.resumes?.seconds).toBe(130);
  });

  test('F7 given a log from before interruptions were kept, when somebody who has the floor was passed over, then they are next and the turn has not been', () => {
    const { meeting, order } = given(...four, givenTo(bo), passedOver(bo));
    expect(order()).toEqual(['bo', 'chen', 'dalia', 'emeka']);
    expect(meeting.floor).toMatchObject({ holder: null, interventions: [] });
  });

  test('F22 given the chair has passed over somebody, when the second chair does so too, then they are told that the list has changed', () =>
    given(...four, passedOver(bo, chen))
      .when(passOver(bo), by(amina))
      .refused('not-next'));

  test('F22 given somebody waits alone, has spoken or never asked, when they are passed over, then it is refused', () => {
    given(...sitting, requestedBy(bo))
      .when(passOver(bo), by(amina))
      .refused('place-out-of-range');
    given(...four, givenTo(bo), endedBy(bo))
      .when(passOver(bo), by(amina))
      .refused('request-ended');
    given(...four)
      .when(passOver(farah), by(amina))
      .refused('unknown-request');
    given(...four, closed)
      .when(passOver(bo), by(amina))
      .refused('meeting-closed');
  });
});

describe('denying, closing and opening', () => {
  const deny = (who: Somebody, reason: string | null = null) =>
    ({ type: 'floor.deny', requestId: requestOf(who), reason }) as const;

  test('F5 given a request, when the chair or the moderator denies it with a reason, then the person concerned can read it', () => {
    for (const who of [amina, mateo])
      given(...four)
        .when(deny(bo, 'Covered already.'), by(who))
        .leadsTo(deniedTo(bo, 'Covered already.'));
    const { meeting, order } = given(...four, deniedTo(bo, 'Covered already.'));
    expect(meeting.floor.requests[requestOf(bo)]?.status).toMatchObject({
      state: 'denied',
      by: amina.id,
      reason: 'Covered already.',
    });
    expect(order()).toEqual(['chen', 'dalia', 'emeka']);
  });

  test('F22 given a request that has ended, when it is denied, then it is refused', () => {
    given(...four, deniedTo(bo))
      .when(deny(bo), by(amina))
      .refused('request-ended');
    given(...four, givenTo(bo))
      .when(deny(bo), by(amina))
      .refused('already-has-floor');
    given(...four)
      .when(deny(bo, 'a'.repeat(NOTE_MAX + 1)), by(amina))
      .refused('text-too-long');
    given(...four)
      .when(deny(bo), by(chen))
      .refused('not-permitted');
  });

  test('F5 given an open list, when the chair closes it, then those who wait stay, and it can be opened again', () => {
    const close = { type: 'floor.close-list', agendaItemId: design } as const;
    const open = { type: 'floor.open-list', agendaItemId: design } as const;
    given(...four)
      .when(close, by(amina))
      .leadsTo(listClosed);
    expect(given(...four, listClosed).order()).toHaveLength(4);
    given(...four, listClosed)
      .when(close, by(amina))
      .refused('list-already-closed');
    given(...four, listClosed)
      .when(open, by(amina))
      .leadsTo(listOpened);
    given(...four)
      .when(open, by(amina))
      .refused('list-already-open');
    given(...four, closed)
      .when(close, by(amina))
      .refused('meeting-closed');
    given(...four)
      .when({ ...close, agendaItemId: nowhere }, by(amina))
      .refused('unknown-agenda-item');
    given(...four)
      .when({ ...open, agendaItemId: nowhere }, by(amina))
      .refused('unknown-agenda-item');
    given(...four)
      .when(close, by(bo))
      .refused('not-permitted');
  });
});
