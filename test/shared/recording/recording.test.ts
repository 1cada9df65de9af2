import { describe, expect, test } from 'vitest';
import { SYSTEM } from '../../../shared/actor.ts';
import type { PersonId, RequestId } from '../../../shared/ids.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { recordedNow } from '../../../shared/recording/recorded-now.ts';
import { recordedTurn } from '../../../shared/recording/recorded-turn.ts';
import { given, later, type Past, type Scene } from '../../support/given.ts';
import * as past from '../../support/history.ts';
import { amina, bo, by, chen, hall, mateo, olga, type Somebody, sofia, stranger } from '../../support/people.ts';

const begun: MeetingEvent = { type: 'recording.begun' };
const ended: MeetingEvent = { type: 'recording.ended' };
const said = ({ id }: Somebody, isYes: boolean): MeetingEvent => ({ type: 'recording.answered', person: id, isYes });
const holding = (who: Somebody): readonly Past[] => [past.requestedBy(who), past.givenTo(who)];
const guestHolds: readonly Past[] = [past.requestedFor(past.nadia, sofia), past.givenTo('request-of-nadia')];
const inRoom = (who: Somebody): readonly Past[] => [past.left(who), past.joined(who, 'room')];
const voices = ({ meeting }: Scene) => recordedNow(meeting).map(({ device, speaker }) => [device, speaker]);
const turnIn = ({ meeting }: Scene, who: Somebody, from = 0) => {
  const found = meeting.floor.interventions.find(
    ({ beneficiary }) => beneficiary.type === 'member' && beneficiary.person === who.id,
  );
  return found && recordedTurn(meeting, { ...found, from: found.from + from });
};
const noteGap = {
  type: 'recording.note-gap',
  from: 1,
  to: 2,
  why: 'recorder',
  requestId: null as RequestId | null,
} as const;

describe('who begins and ends it', () => {
  test('Z1 given the chair and the secretary, then they begin and end it, and a participant does not', () => {
    const scene = given(...past.sitting);
    scene.when({ type: 'recording.begin' }, by(amina)).leadsTo(begun);
    scene.when({ type: 'recording.begin' }, by(bo)).refused('not-permitted');
    given(...past.sitting, begun)
      .when({ type: 'recording.end' }, by(sofia))
      .leadsTo(ended);
    given(...past.sitting, begun)
      .when({ type: 'recording.begin' }, by(amina))
      .refused('recording-goes-on');
    scene.when({ type: 'recording.end' }, by(amina)).refused('recording-is-off');
  });

  test('Z1 given a recording that goes on, when the meeting is closed, then it ends; and a closed meeting is not recorded', () => {
    const scene = given(...past.sitting, begun);
    expect(scene.when({ type: 'meeting.close' }, by(amina)).done().meeting.recording.stretches[0]?.to).toBe(scene.at);
    given(...past.sitting, past.closed)
      .when({ type: 'recording.begin' }, by(amina))
      .refused('meeting-closed');
  });

  test('Z1 given a meeting, when it is planned, then that is said once, and no more when it has taken place', () => {
    const planned: MeetingEvent = { type: 'recording.planned', isPlanned: true };
    given(...past.prepared)
      .when({ type: 'recording.plan', isPlanned: true }, by(sofia))
      .leadsTo(planned);
    given(...past.prepared, planned)
      .when({ type: 'recording.plan', isPlanned: true }, by(sofia))
      .refused('nothing-changed');
    expect(given(...past.sitting, planned, begun, ended).meeting.recording.isPlanned).toBe(false);
  });
});

describe('consent', () => {
  test('Z2 given a speaker who has not answered, then nobody is recorded; each person answers for themselves', () => {
    const scene = given(...past.sitting, begun, ...holding(bo));
    expect(voices(scene)).toEqual([]);
    scene.when({ type: 'recording.answer', isYes: true }, by(bo)).leadsTo(said(bo, true));
    scene.when({ type: 'recording.answer', isYes: true }, by(stranger)).refused('not-a-member');
    scene.when({ type: 'recording.answer', isYes: true }, by(olga)).refused('not-permitted');
    scene.when({ type: 'recording.answer', isYes: true }, SYSTEM).refused('not-permitted');
  });

  test('Z3 given a yes, when the speaker says no in the middle of the turn, then they are recorded no more, and the part before stays', () => {
    const scene = given(...past.sitting, begun, said(bo, true), ...holding(bo), later(30), said(bo, false), later(30));
    expect(voices(scene)).toEqual([]);
    const over = given(
      ...past.sitting,
      begun,
      said(bo, true),
      ...holding(bo),
      later(30),
      said(bo, false),
      later(30),
      past.endedBy(bo),
    );
    expect(turnIn(over, bo)).toBe('in-part');
    scene.when({ type: 'recording.answer', isYes: false }, by(bo)).refused('nothing-changed');
  });
});

describe('who is recorded', () => {
  test('Z4 given people who consented, then those who may be heard are recorded, and nobody while it is suspended or before it is open', () => {
    const all = [said(bo, true), said(chen, true), said(amina, true)];
    expect(voices(given(...past.sitting, begun, ...all, ...holding(bo)))).toEqual([
      [amina.id, amina.id],
      [bo.id, bo.id],
    ]);
    expect(voices(given(...past.sitting, begun, ...all, ...holding(bo), past.suspended))).toEqual([]);
    expect(voices(given(...past.prepared, begun, ...all))).toEqual([]);
    expect(voices(given(...past.sitting, ...all, ...holding(bo)))).toEqual([]);
  });

  test('Z5 given a speaker in the room, then the room’s device is recorded only while they have consented', () => {
    const there = [...past.sitting, begun, past.joined(hall, 'room'), ...inRoom(bo)];
    expect(voices(given(...there, said(bo, true), ...holding(bo)))).toEqual([[hall.id, bo.id]]);
    expect(voices(given(...there, said(bo, false), ...holding(bo)))).toEqual([]);
    expect(voices(given(...there, ...holding(bo)))).toEqual([]);
  });

  test('Z5 given the chair in the room, then the room’s device is theirs between turns, and nobody’s while a remote speaker or a guest has the floor', () => {
    const there = [
      ...past.sitting,
      begun,
      past.joined(hall, 'room'),
      ...inRoom(amina),
      said(amina, true),
      said(chen, true),
    ];
    expect(voices(given(...there))).toEqual([[hall.id, amina.id]]);
    expect(voices(given(...there, ...holding(chen)))).toEqual([[chen.id, chen.id]]);
    expect(voices(given(...there, ...guestHolds))).toEqual([]);
    expect(voices(given(...there, { type: 'floor.silenced' }))).toEqual([[hall.id, amina.id]]);
  });

  test('Z6 given the room’s device, when the turn changes, then it is another voice', () => {
    const there = [...past.sitting, begun, past.joined(hall, 'room'), ...inRoom(amina), ...inRoom(bo)];
    const before = given(...there, said(amina, true), said(bo, true));
    const after = given(...there, said(amina, true), said(bo, true), ...holding(bo));
    expect(recordedNow(before.meeting)).toEqual([{ device: hall.id, speaker: amina.id, requestId: null }]);
    expect(recordedNow(after.meeting)).toEqual([{ device: hall.id, speaker: bo.id, requestId: past.requestOf(bo) }]);
  });
});

describe('what the record says', () => {
  test('Z7 given the server, when it notes a gap, then the record has it; people note none', () => {
    given(...past.sitting, begun)
      .when(noteGap, SYSTEM)
      .leadsTo({ ...noteGap, type: 'recording.gap-noted' });
    given(...past.sitting, begun)
      .when(noteGap, by(sofia))
      .refused('not-permitted');
    given(...past.sitting, begun)
      .when({ ...noteGap, to: 1 }, SYSTEM)
      .refused('nothing-changed');
  });

  test('Z8 given many answers, beginnings and gaps, then a yes, a beginning and a gap are refused, and a no is heard', () => {
    const answers = Array.from({ length: 41 }, (_, index) => said(bo, index % 2 === 0));
    given(...past.sitting, ...answers)
      .when({ type: 'recording.answer', isYes: false }, by(bo))
      .leadsTo(said(bo, false));
    given(...past.sitting, ...answers, said(bo, false))
      .when({ type: 'recording.answer', isYes: true }, by(bo))
      .refused('quota-of-person');
    const often = Array.from({ length: 200 }, () => [begun, ended]).flat();
    given(...past.sitting, ...often)
      .when({ type: 'recording.begin' }, by(amina))
      .refused('quota-of-meeting');
    const gaps = Array.from({ length: 500 }, (): MeetingEvent => ({ ...noteGap, type: 'recording.gap-noted' }));
    given(...past.sitting, ...gaps)
      .when(noteGap, SYSTEM)
      .refused('quota-of-meeting');
  });

  test('Z9 given turns, then each says whether it was recorded, and why not', () => {
    const turn = (...before: readonly Past[]) =>
      turnIn(given(...past.sitting, ...before, ...holding(bo), later(60), past.endedBy(bo)), bo);
    expect(turn()).toBe('off');
    expect(turn(begun)).toBe('not-asked');
    expect(turn(begun, said(bo, false))).toBe('declined');
    expect(turn(begun, said(bo, true))).toBe('whole');
    expect(turn(begun, said(bo, true), ended)).toBe('off');
    const gap = (from: number, to: number): MeetingEvent => ({
      ...{ type: 'recording.gap-noted', why: 'recorder', requestId: past.requestOf(bo) },
      ...{ from, to },
    });
    const scene = given(...past.sitting, begun, said(bo, true), ...holding(bo), later(60), past.endedBy(bo));
    const from = scene.meeting.floor.interventions[0]?.from ?? 0;
    const gapped = given(
      ...past.sitting,
      begun,
      said(bo, true),
      ...holding(bo),
      later(60),
      past.endedBy(bo),
      gap(from + 10_000, from + 14_000),
    );
    expect(turnIn(gapped, bo)).toBe('in-part');
  });

  test('Z9 given a guest, then nobody could say yes for them; what a moderator reads out is of the moderator', () => {
    const guest = given(...past.sitting, begun, ...guestHolds, later(30));
    const { holder } = guest.meeting.floor;
    const held = holder && guest.meeting.floor.requests[holder.requestId];
    if (!holder || !held) throw new Error('nobody has the floor');
    const part = { ...held, requestId: held.id, from: holder.since, to: holder.since + 30_000 };
    expect(recordedTurn(guest.meeting, part)).toBe('no-account');
    const written = { ...held, written: 'Read this out.' };
    const reading = {
      ...guest.meeting,
      floor: { ...guest.meeting.floor, requests: { [held.id]: written } },
      recording: { ...guest.meeting.recording, answers: { [mateo.id as PersonId]: [{ isYes: true, at: 0 }] } },
    };
    expect(recordedTurn(reading, part)).toBe('whole');
  });
});
