import { describe, expect, test } from 'vitest';
import { heardFor, shownFor } from '../../../shared/floor/time/heard-for.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { given } from '../../support/given.ts';
import {
  givenTo,
  joined,
  nadia,
  requestedBy,
  requestedFor,
  requestOf,
  resumed,
  sitting,
  suspended,
} from '../../support/history.ts';
import { amina, bo, chen, mateo, rafael, sofia } from '../../support/people.ts';

describe('for what somebody is heard', () => {
  const meetingOf = (...events: readonly MeetingEvent[]) => given(...sitting, ...events).meeting;

  test('F12 given a turn, when the meeting is suspended, then it is still theirs; the chair is heard for nothing', () => {
    const meeting = meetingOf(joined(bo, 'remote'), requestedBy(bo), givenTo(bo), suspended);
    expect([bo, chen, amina].map(({ id }) => heardFor(meeting, id))).toEqual([requestOf(bo), null, null]);
  });

  test('F4 given a written intervention, then it is the moderator’s to read, and not its author’s', () => {
    const meeting = meetingOf(requestedBy(bo, { written: 'We agree.', enteredBy: mateo }), givenTo(bo));
    expect([mateo, bo, amina].map(({ id }) => heardFor(meeting, id))).toEqual([requestOf(bo), null, 'by-role']);
  });

  test('F4 given a guest without a device, then it is nobody’s', () => {
    const meeting = meetingOf(requestedFor(nadia, mateo), givenTo('request-of-nadia'));
    expect(heardFor(meeting, mateo.id)).toBeNull();
  });
});

describe('for what somebody’s screen may be shown', () => {
  const meetingOf = (...events: readonly MeetingEvent[]) => given(...events).meeting;
  const speaks = [joined(bo, 'remote'), requestedBy(bo), givenTo(bo)];

  test('F31 given a turn, then for that turn, until it ends or the meeting is suspended', () => {
    expect(shownFor(meetingOf(...sitting, ...speaks), bo.id)).toBe(requestOf(bo));
    expect(shownFor(meetingOf(...sitting, ...speaks, suspended), bo.id)).toBeNull();
    expect(shownFor(meetingOf(...sitting, ...speaks, suspended, resumed), bo.id)).toBe(requestOf(bo));
  });

  test('F31 given who presents by role, then while the meeting is open; before it the chair alone', () => {
    const who = [amina, sofia, rafael, bo].map(({ id }) => id);
    expect(who.map((id) => shownFor(meetingOf(...sitting), id))).toEqual(['by-role', 'by-role', 'by-role', null]);
    expect(who.map((id) => shownFor(meetingOf(...sitting, suspended), id))).toEqual([null, null, null, null]);
  });
});
