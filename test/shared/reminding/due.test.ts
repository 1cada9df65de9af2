import { describe, expect, test } from 'vitest';
import { type AgendaItemId, idOf } from '../../../shared/ids.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { dueByTime, dueNow, isNews, mayMakeDue, stillDue } from '../../../shared/reminding/due.ts';
import { SOON_MS } from '../../../shared/reminding/reminder.ts';
import { given, later, type Past, TEN_O_CLOCK } from '../../support/given.ts';
import {
  concluded,
  convened,
  convocation,
  design,
  endedBy,
  enrolled,
  givenTo,
  itemAdded,
  opened,
  operation,
  prepared,
  requestedBy,
  requestOf,
  sitting,
  suspended,
  taken,
  withdrawnBy,
} from '../../support/history.ts';
import { bo, chen, dalia, emeka, farah, hall, rafael } from '../../support/people.ts';

const between = idOf<AgendaItemId>('between');
const hours = { begins: '10:00', lastDay: '2015-09-28', ends: '17:00' };
const withHours: MeetingEvent = { type: 'meeting.convened', convocation: { ...convocation, hours } };
const soon = (...past: readonly MeetingEvent[]) => given(withHours, enrolled(bo), enrolled(hall), ...past).meeting;

describe('a meeting that opens soon', () => {
  test('U1 given an hour or less until it opens, then each member is told when, and the device of the room is not', () => {
    for (const before of [SOON_MS, 60_000, 1])
      expect(dueByTime(soon(), TEN_O_CLOCK - before)).toEqual([
        { kind: 'meeting-soon', person: bo.id, about: TEN_O_CLOCK },
      ]);
  });

  test('U1 given more than an hour, or none, or that it is open already, or that no hour is known, then nobody is told', () => {
    for (const at of [TEN_O_CLOCK - SOON_MS - 1, TEN_O_CLOCK, TEN_O_CLOCK + SOON_MS])
      expect(dueByTime(soon(), at)).toEqual([]);
    expect(dueByTime(soon(opened), TEN_O_CLOCK - 1)).toEqual([]);
    expect(dueByTime(given(convened, enrolled(bo)).meeting, TEN_O_CLOCK - 1)).toEqual([]);
  });

  test('U1, U4 given that it was moved, then it is about the new hour; and who was excluded is not told', () => {
    const { title, place, date, timeZone } = convocation;
    const moved = { title, place, date, timeZone, hours: { ...hours, begins: '11:30' } };
    const meeting = soon({ type: 'meeting.rescheduled', appointment: moved });
    expect(dueByTime(meeting, TEN_O_CLOCK - 1)).toEqual([]);
    expect(dueByTime(meeting, TEN_O_CLOCK + SOON_MS)).toMatchObject([{ about: TEN_O_CLOCK + 1.5 * SOON_MS }]);
    expect(dueByTime(soon({ type: 'attendance.excluded', person: bo.id }), TEN_O_CLOCK - 1)).toEqual([]);
  });
});

test('U4 given a meeting that is moved and moved, then people are told of it, once more when that was by much, and not a third time in a day', () => {
  const minute = 60_000;
  const at = TEN_O_CLOCK - 30 * minute;
  const first = { about: TEN_O_CLOCK, at };
  const second = { about: TEN_O_CLOCK + 15 * minute, at: at + minute };
  expect(isNews([], TEN_O_CLOCK, at)).toBe(true);
  for (const by of [0, 1, -14, 14]) expect(isNews([first], TEN_O_CLOCK + by * minute, at)).toBe(false);
  for (const by of [-15, 15, 90]) expect(isNews([first], TEN_O_CLOCK + by * minute, at)).toBe(true);
  expect(isNews([first, second], TEN_O_CLOCK + 60 * minute, at + 2 * minute)).toBe(false);
  const day = 24 * 60 * minute;
  expect(isNews([first, second], TEN_O_CLOCK + day, at + day)).toBe(true);
});

test('U4 U6 given a reminder that waits when the meeting is moved by little, then it says the new hour', () => {
  const { title, place, date, timeZone } = convocation;
  const moved = { title, place, date, timeZone, hours: { ...hours, begins: '10:05' } };
  const meeting = soon({ type: 'meeting.rescheduled', appointment: moved });
  const waiting = { kind: 'meeting-soon', person: bo.id, about: TEN_O_CLOCK } as const;
  expect(stillDue(meeting, waiting, TEN_O_CLOCK - 60_000)).toEqual({ ...waiting, about: TEN_O_CLOCK + 300_000 });
});

describe('an item that comes next', () => {
  const onOperation = [requestedBy(bo, { item: operation }), requestedBy(chen, { item: operation })];
  const next = [bo, chen].map(({ id }) => ({ kind: 'item-next', person: id, about: operation }));

  test('U2 given the item before it under discussion, then those who wait on its list are told', () => {
    expect(dueNow(given(...sitting, ...onOperation).meeting)).toEqual(next);
  });

  test('U2 given that no item is taken, then the first that is to come is next; before the opening and in a break none is', () => {
    expect(dueNow(given(...sitting, ...onOperation, concluded(design)).meeting)).toEqual(next);
    expect(dueNow(given(...prepared, ...onOperation).meeting)).toEqual([]);
    expect(dueNow(given(...sitting, ...onOperation, suspended).meeting)).toEqual([]);
  });

  test('U2 given an item further down, then nobody is told yet', () => {
    const items = [design, between, operation].map((item) => itemAdded(item));
    const waits = requestedBy(bo, { item: operation });
    const meeting = given(convened, enrolled(bo), ...items, opened, taken(design), waits).meeting;
    expect(dueNow(meeting)).toEqual([]);
  });
});

describe('a turn that is near', () => {
  const five = [bo, chen, dalia, emeka, farah, rafael].map((who) => requestedBy(who));
  const near = (...past: readonly Past[]) =>
    dueNow(given(...sitting, ...past).meeting).map((reminder) => [
      reminder.person,
      reminder.kind === 'turn-near' ? reminder.ahead : null,
    ]);

  test('U3 given people who have just asked, then nobody is told: they see their place', () => {
    expect(near(...five)).toEqual([]);
  });

  test('U3 given that somebody has had the floor since, then those are told before whom three wait at most', () => {
    expect(near(...five, later(5), givenTo(bo))).toEqual([
      [chen.id, 0],
      [dalia.id, 1],
      [emeka.id, 2],
      [farah.id, 3],
    ]);
    expect(near(...five, later(5), givenTo(bo), withdrawnBy(chen))).toContainEqual([rafael.id, 3]);
  });

  test('U3 given people who were inscribed, when their item is taken, then the first of them are told', () => {
    const inscribed = { ...requestedBy(bo, { item: operation }), inscribed: true } as MeetingEvent;
    const meeting = given(...sitting, inscribed, concluded(design), taken(operation)).meeting;
    expect(dueNow(meeting)).toEqual([
      { kind: 'turn-near', person: bo.id, about: requestOf(bo), item: operation, ahead: 0 },
    ]);
  });

  test('U3 given a written intervention or a point of order, then nobody is told of it', () => {
    const written = requestedBy(dalia, { written: 'Read this, please.' });
    const urgent = requestedBy(emeka, { kind: 'point-of-order' });
    expect(near(requestedBy(bo), written, urgent, later(5), givenTo(bo))).toEqual([]);
  });

  test('U2, U3 given events that are not about floor, agenda or sitting, then nothing has to be looked at', () => {
    expect(['floor.requested', 'agenda.item-taken', 'meeting.opened'].every(mayMakeDue)).toBe(true);
    expect(['annotation.added', 'attendance.joined', 'minutes.decision-recorded'].some(mayMakeDue)).toBe(false);
  });
});

describe('a reminder whose place comes later', () => {
  const asking = [bo, chen, dalia, emeka].map((who) => requestedBy(who));
  const since = given(...sitting, ...asking, later(5), givenTo(bo));
  const toldTo = (who: typeof bo) => {
    const found = dueNow(since.meeting).find(({ person }) => person === who.id);
    if (!found) throw new Error('nothing was due');
    return found;
  };

  test('U6 given that somebody before them has withdrawn, then the present number is told', () => {
    expect(toldTo(emeka)).toMatchObject({ ahead: 2 });
    const now = given(...sitting, ...asking, later(5), givenTo(bo), withdrawnBy(chen)).meeting;
    expect(stillDue(now, toldTo(emeka), TEN_O_CLOCK)).toEqual({ ...toldTo(emeka), ahead: 1 });
  });

  test('U6 given that they have withdrawn or have the floor, or that the meeting is suspended, then nothing is', () => {
    for (const past of [[withdrawnBy(chen)], [endedBy(bo), givenTo(chen)], [endedBy(bo), suspended]])
      expect(
        stillDue(given(...sitting, ...asking, later(5), givenTo(bo), ...past).meeting, toldTo(chen), TEN_O_CLOCK),
      ).toBeNull();
  });

  test('U6 given a meeting that was moved, or is open by now, then its former hour is told to nobody', () => {
    const reminder = { kind: 'meeting-soon', person: bo.id, about: TEN_O_CLOCK } as const;
    expect(stillDue(soon(), reminder, TEN_O_CLOCK - 1)).toEqual(reminder);
    expect(stillDue(soon(), { ...reminder, about: TEN_O_CLOCK + 15 * 60_000 }, TEN_O_CLOCK - 1)).toBeNull();
    expect(stillDue(soon(opened), reminder, TEN_O_CLOCK - 1)).toBeNull();
  });
});
