import { describe, expect, test } from 'vitest';
import { iceServersFor } from '../../../server/media/addresses/ice-servers.ts';
import { isFor, mediaRightOf, openings, type Sent } from '../../../server/media/floor-policy.ts';
import { fold } from '../../../shared/fold.ts';
import { type CommandId, idOf } from '../../../shared/ids.ts';
import type { Meeting, MeetingEvent } from '../../../shared/meeting.ts';
import { SOURCES, type Source } from '../../../shared/protocol/media-source.ts';
import { givenTo, joined, requestedBy, sitting, suspended } from '../../support/history.ts';
import { amina, bo, chen, everybody, hall, mateo, olga, type Somebody, sofia } from '../../support/people.ts';

const meetingAfter = (...events: readonly MeetingEvent[]): Meeting =>
  fold(
    events.map((event, index) => ({
      seq: index + 1,
      at: index * 1000,
      by: 'system',
      command: idOf<CommandId>(`c${index}`),
      event,
    })),
  );
const remote = everybody.map((one) => joined(one, one === hall ? 'room' : 'remote'));
let arrivals = 0;
const sends = ({ id }: Somebody, source: Source, stands: Partial<Sent> = {}): Sent => {
  arrivals += 1;
  const name = `${id}-${source}-${arrivals}`;
  return { id: name, person: id, source, order: arrivals, isChosen: false, opening: 'shut', ...stands };
};
const nobody = () => null;
const openOnes = (meeting: Meeting, sent: readonly Sent[]) =>
  [...openings(meeting, sent, nobody)].filter(([, opening]) => opening === 'open').map(([id]) => id);

describe('several devices of one person', () => {
  const boSpeaks = meetingAfter(...sitting, ...remote, requestedBy(bo), givenTo(bo));

  test('F12 given nobody is heard yet, when several send, then the latest counts', () => {
    const [laptop, phone] = [sends(bo, 'microphone'), sends(bo, 'microphone')];
    expect(openOnes(boSpeaks, [laptop, phone])).toEqual([phone.id]);
  });

  test('F27 given one that is heard, when a later one sends as well, then the first keeps the microphone', () => {
    const [laptop, phone] = [sends(bo, 'microphone', { opening: 'open' }), sends(bo, 'microphone')];
    expect(openOnes(boSpeaks, [laptop, phone])).toEqual([laptop.id]);
  });

  test('F27 given one that is heard, when another is chosen, then that one is heard alone', () => {
    const [laptop, phone] = [sends(bo, 'microphone', { opening: 'open' }), sends(bo, 'microphone', { isChosen: true })];
    expect(openOnes(boSpeaks, [laptop, phone])).toEqual([phone.id]);
  });
});

describe('what the floor opens', () => {
  const everything = everybody.flatMap((one) => SOURCES.map((source) => sends(one, source)));
  const senders = (ids: readonly string[]) => new Set(ids.map((id) => id.split('-')[0]));

  test('F12 given everybody sends everything, then only chair, holder and room are open, and screens of who may present', () => {
    const meeting = meetingAfter(...sitting, ...remote, requestedBy(bo), givenTo(bo));
    expect(senders(openOnes(meeting, everything).filter((id) => !id.includes('screen')))).toEqual(
      new Set(['amina', 'bo', 'hall']),
    );
    expect(senders(openOnes(meeting, everything).filter((id) => id.includes('screen')))).toEqual(
      new Set(['amina', 'bo', 'hall', 'sofia', 'rafael']),
    );
  });

  test('F16 given a suspended meeting, then nothing at all is open', () => {
    expect(openOnes(meetingAfter(...sitting, ...remote, requestedBy(bo), givenTo(bo), suspended), everything)).toEqual(
      [],
    );
  });

  test('F14 given no sound check, then a source for checks is never open, not even of the chair or the holder', () => {
    const meeting = meetingAfter(...sitting, ...remote, requestedBy(bo), givenTo(bo));
    expect(openOnes(meeting, [sends(amina, 'check'), sends(bo, 'check'), sends(hall, 'check')])).toEqual([]);
  });

  test('F14 given a sound check, then its source is for its partner alone', () => {
    const meeting = meetingAfter(...sitting, ...remote, requestedBy(bo));
    const partnerOf = (person: string) => (person === bo.id ? mateo.id : person === mateo.id ? bo.id : null);
    const source = sends(bo, 'check');
    expect(openings(meeting, [source], partnerOf).get(source.id)).toBe('private');
    const hearers = everybody.filter(({ id }) => isFor(id, source, 'private', partnerOf));
    expect(hearers).toEqual([mateo]);
  });

  test('given who is on deck, then their listeners are made ready, and nobody else’s', () => {
    const meeting = meetingAfter(...sitting, ...remote, requestedBy(chen));
    const [waiting, other] = [sends(chen, 'microphone'), sends(bo, 'microphone')];
    const opening = openings(meeting, [waiting, other], nobody);
    expect([opening.get(waiting.id), opening.get(other.id)]).toEqual(['ready', 'shut']);
  });

  test('F12 given two microphones of the chair, then the one that came last is open', () => {
    const [laptop, phone] = [sends(amina, 'microphone'), sends(amina, 'microphone')];
    expect(openOnes(meetingAfter(...sitting, ...remote), [phone, laptop])).toEqual([phone.id]);
  });

  test('given anything open, then nobody receives it of themselves', () => {
    const source = sends(amina, 'microphone');
    expect(isFor(amina.id, source, 'open', nobody)).toBe(false);
    expect(isFor(sofia.id, source, 'open', nobody)).toBe(true);
    expect(isFor(sofia.id, source, 'shut', nobody)).toBe(false);
  });
});

describe('who may use sound and picture', () => {
  const meeting = meetingAfter(
    ...sitting,
    joined(bo, 'remote'),
    joined(chen, 'room'),
    joined(hall, 'room'),
    joined(olga, 'remote'),
  );
  test.each([
    ['a remote participant', bo, 'speak'],
    ['a participant in the room', chen, 'in-the-room'],
    ['the room’s own device', hall, 'speak'],
    ['an observer', olga, 'listen'],
    ['somebody who has not joined', mateo, 'not-present'],
  ] as const)('F15 given %s', (_, who, right) => {
    expect(mediaRightOf(meeting, who.id)).toBe(right);
  });
});

test('given a secret shared with the TURN server, then each person gets credentials that end by themselves', () => {
  const iceServers = [{ urls: ['stun:turn.example'] }, { urls: ['turn:turn.example:3478'] }];
  const [stun, turn] = iceServersFor(bo.id, { iceServers, turnSecret: 'a-shared-secret' }, 1_443_427_200_000);
  expect(stun).toEqual({ urls: ['stun:turn.example'] });
  expect(turn).toEqual({
    urls: ['turn:turn.example:3478'],
    username: '1443470400:bo',
    credential: 'JWTyBQmDv0stAvY73mBj6vUbh1w=',
  });
  expect(iceServersFor(bo.id, { iceServers, turnSecret: null }, 0)).toBe(iceServers);
});
