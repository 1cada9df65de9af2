import { createRoot } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { clockFace } from '../../../client/features/floor/clock/clock-face.ts';
import { createFloorView, type FloorView } from '../../../client/features/floor/floor-view.ts';
import { placeInWords } from '../../../client/features/floor/floor-words.ts';
import { readOutText } from '../../../client/features/floor/list/read-out.ts';
import { waitInWords } from '../../../client/features/floor/list/wait-in-words.ts';
import type { MeetingStore } from '../../../client/meeting/meeting.ts';
import { countsOf } from '../../../shared/attendance/whereabouts.ts';
import { fold } from '../../../shared/fold.ts';
import type { CommandId } from '../../../shared/ids.ts';
import { idOf } from '../../../shared/ids.ts';
import { en } from '../../../shared/languages/en/dictionary.ts';
import { createTranslate } from '../../../shared/languages/translate.ts';
import { can } from '../../../shared/law.ts';
import type { Meeting, MeetingEvent } from '../../../shared/meeting.ts';
import { roleOf } from '../../../shared/permissions.ts';
import {
  givenTo,
  joined,
  nadia,
  requestedBy,
  requestedFor,
  requestOf,
  sitting,
  wentAway,
} from '../../support/history.ts';
import { amina, bo, by, chen, mateo, type Somebody } from '../../support/people.ts';

const t = createTranslate(en, 'en');
const MINUTE = 60_000;

const meetingAfter = (...events: readonly MeetingEvent[]): Meeting =>
  fold(
    [...sitting, ...events].map((event, index) => ({
      seq: index + 1,
      at: index * 1000,
      by: 'system',
      command: idOf<CommandId>(`c${index}`),
      event,
    })),
  );

/** The meeting as one person's browser has it. */
function storeOf(meeting: Meeting, who: Somebody): MeetingStore {
  const actor = by(who);
  return {
    meeting,
    state: () => meeting,
    seq: () => 1,
    actor: () => actor,
    person: () => who.id,
    role: () => roleOf(meeting.attendance, actor),
    can: (command) => can(meeting, command, actor, 0),
    whyNot: () => null,
    onFolded: () => () => undefined,
    agreed: async () => true,
    give: async () => ({ accepted: { seq: 1, at: 0 } }),
    send: async () => ({ accepted: { seq: 1, at: 0 } }),
  };
}
const seen = <T>(meeting: Meeting, who: Somebody, look: (view: FloorView) => T): T =>
  createRoot((dispose) => {
    const found = look(createFloorView(storeOf(meeting, who)));
    dispose();
    return found;
  });

describe('given two on the list of the item before the meeting', () => {
  const waiting = meetingAfter(joined(bo, 'remote'), joined(chen, 'remote'), requestedBy(bo), requestedBy(chen));

  test('F1 when two people look, then they see the same order', () => {
    const order = [requestOf(bo), requestOf(chen)];
    expect(seen(waiting, bo, (view) => view.ids())).toEqual(order);
    expect(seen(waiting, amina, (view) => view.ids())).toEqual(order);
  });

  test('when one of them looks, then their own place stands out, and nobody else’s', () => {
    expect(seen(waiting, chen, (view) => view.ownPlace())).toEqual({ state: 'waiting', place: 2 });
    expect(seen(waiting, amina, (view) => view.ownPlace())).toEqual({ state: 'absent' });
  });

  test('F5 when the chair looks, then the next is named by their request', () => {
    expect(seen(waiting, amina, (view) => view.next()?.request.id)).toBe(requestOf(bo));
  });

  test('when the first gets the floor, then they hold it and are off the list', () => {
    const speaking = fold(
      [{ seq: 100, at: 0, by: amina.id, command: idOf<CommandId>('give'), event: givenTo(bo) }],
      waiting,
    );
    expect(seen(speaking, bo, (view) => [view.iHold(), view.ownPlace().state, view.ids().length])).toEqual([
      true,
      'holding',
      1,
    ]);
  });

  test('F4 when a written intervention gets the floor, then it is the moderator who speaks, and its author knows that it is read out', () => {
    const written = meetingAfter(requestedBy(bo, { written: 'We agree.', enteredBy: mateo }), givenTo(bo));
    const look = (view: FloorView) => [view.speaks()?.id ?? null, view.ownPlace().state];
    expect(seen(written, mateo, look)).toEqual([requestOf(bo), 'reading']);
    expect(seen(written, bo, look)).toEqual([null, 'read-out']);
    expect(seen(written, chen, look)).toEqual([null, 'absent']);
  });

  test('F5 when the list is read out, then it is text in the order of the list', () => {
    const guests = fold(
      [{ seq: 100, at: 0, by: amina.id, command: idOf<CommandId>('enter'), event: requestedFor(nadia, amina) }],
      waiting,
    );
    const lines = seen(guests, amina, (view) => readOutText(t, guests, view)).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain('open, in the order asked');
    expect(lines[3]).toBe('3. Nadia, Village Network (in the room)');
  });
});

test('given people in the room, remote and away, then each is counted once', () => {
  const attended = meetingAfter(joined(amina, 'room'), joined(bo, 'remote'), joined(chen, 'remote'), wentAway(chen));
  expect(countsOf(attended.attendance)).toEqual({ room: 1, remote: 1, away: 1 });
});

describe('given figures that are shown in words', () => {
  test.each([
    [112.4, '1:52'],
    [0, '0:00'],
    [-65, '1:05'],
    [3600, '60:00'],
  ])('when %d seconds are shown, then as %s', (seconds, face) => expect(clockFace(seconds)).toBe(face));

  test.each([
    [3, 'third'],
    [10, 'tenth'],
    [11, 'number 11'],
  ])('when somebody is at place %d, then it is called %s', (place, words) =>
    expect(placeInWords(t, place)).toBe(words),
  );

  test.each([
    [{ from: 6 * MINUTE, to: 9 * MINUTE }, 'In about 6 to 9 minutes.'],
    [{ from: 0, to: 4 * MINUTE }, 'In less than 4 minutes.'],
    [{ from: 0, to: 0 }, 'In less than a minute.'],
    [{ from: 3 * MINUTE, to: 3 * MINUTE }, 'In about 3 minutes.'],
  ])('F10 when the wait is %j, then it is told as a range', (range, words) =>
    expect(waitInWords(t, range)).toBe(words),
  );
});
