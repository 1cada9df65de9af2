import { describe, expect, test } from 'vitest';
import { initialsOf, seatsOf } from '../../../client/features/stage/seats.ts';
import type { Tile } from '../../../client/media/heard/tile.ts';
import { fold } from '../../../shared/fold.ts';
import { type CommandId, idOf, type PersonId } from '../../../shared/ids.ts';
import { emptyMeeting, type Meeting, type MeetingEvent } from '../../../shared/meeting.ts';
import { givenTo, joined, requestedBy, sitting } from '../../support/history.ts';
import { amina, bo } from '../../support/people.ts';

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
const tile = (person: PersonId, source: Tile['source'] = 'camera'): Tile => ({
  id: `${person}-${source}`,
  person,
  source,
  stream: {} as MediaStream,
  audible: true,
});

describe('seats', () => {
  test('given nobody on the stage and no floor, then there is no seat', () => {
    expect(seatsOf(emptyMeeting, [])).toEqual([]);
  });

  test('given a floor holder without sound or picture, then they have the seat all the same, by name', () => {
    const [seat, ...others] = seatsOf(meetingAfter(joined(bo, 'remote'), requestedBy(bo), givenTo(bo)), []);
    expect(seat).toMatchObject({ kind: 'holder', name: bo.profile.name, hasFloor: true, stream: null, inRoom: false });
    expect(others).toEqual([]);
  });

  test('given holder and chair on the stage, then the holder comes first, once, and alone has the floor', () => {
    const meeting = meetingAfter(joined(bo, 'remote'), requestedBy(bo), givenTo(bo));
    const seats = seatsOf(meeting, [tile(amina.id), tile(bo.id)]);
    expect(seats.map(({ kind, hasFloor }) => [kind, hasFloor])).toEqual([
      ['holder', true],
      ['chair', false],
    ]);
  });

  test('F15 given a holder in the room, then the seat bears their name and is marked as in the room', () => {
    const [seat] = seatsOf(meetingAfter(joined(bo, 'room'), requestedBy(bo), givenTo(bo)), []);
    expect(seat).toMatchObject({ name: bo.profile.name, inRoom: true, voice: null });
  });

  test('given a shared screen, then it has the largest seat', () => {
    const meeting = meetingAfter(joined(bo, 'remote'), requestedBy(bo), givenTo(bo));
    expect(seatsOf(meeting, [tile(bo.id), tile(amina.id, 'screen')])[0]?.kind).toBe('screen');
  });
});

test.each([
  ['Ada Lovelace', 'AL'],
  ['Ilse Vandamme-Osei', 'IV'],
  ['Étienne Jacques Beaulieu', 'ÉB'],
  ['陳', '陳'],
  ['  ', ''],
])('given the name %s, then %s stands for a picture', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
