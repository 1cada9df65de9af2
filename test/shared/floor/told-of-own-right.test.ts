import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modeOf } from '../../../shared/floor/requests/beneficiary.ts';
import { sameTitle, titlesOf, whyUnheard } from '../../../shared/floor/sound/own-right.ts';
import { toldOfOwnRight } from '../../../shared/floor/sound/told-of-own-right.ts';
import { mayBeHeard } from '../../../shared/floor/sound/who-may-be-heard.ts';
import { fold } from '../../../shared/fold.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { Meeting, MeetingEvent } from '../../../shared/meeting.ts';
import { logOf, type Past } from '../../support/given.ts';
import {
  closed,
  concluded,
  deniedTo,
  design,
  endedBy,
  enrolled,
  givenTo,
  interrupted,
  opened,
  operation,
  passedOver,
  prepared,
  requestedBy,
  requestOf,
  resumed,
  revokedFrom,
  sitting,
  suspended,
  taken,
  withdrawnBy,
} from '../../support/history.ts';
import { amina, bo, chen, hall, mateo, type Somebody, sofia } from '../../support/people.ts';
import { attempts } from '../../support/random/random-attempts.ts';
import { played, type Step } from '../../support/random/random-meeting.ts';

/** What somebody is told when these records, of one command each, follow what was. The chair did all of it. */
function told(who: Somebody, past: readonly Past[], ...next: readonly Past[]) {
  const [was, is] = [logOf(past).records, logOf([...past, ...next]).records];
  const records = is.slice(was.length);
  return toldOfOwnRight({ records, before: fold(was), after: fold(is), person: who.id });
}
const boSpeaks: readonly Past[] = [...sitting, requestedBy(bo), requestedBy(chen), givenTo(bo)];
const reading: readonly Past[] = [...sitting, requestedBy(bo, { enteredBy: mateo, written: 'Our view.' }), givenTo(bo)];
const helping: readonly Past[] = [...sitting, { type: 'floor.helping-started', person: mateo.id }];
const roleOf = (who: Somebody, role: Somebody['role']): MeetingEvent => ({
  type: 'attendance.role-assigned',
  person: who.id,
  role,
});
const lost = (title: string, cause: object) => [{ about: 'lost', title, cause }];

describe('given somebody who has the floor', () => {
  test.each<[string, Past, object]>([
    ['the chair ends the turn', endedBy(bo), { type: 'ended', by: amina.id }],
    ['the floor is given on', [endedBy(bo), givenTo(chen)], { type: 'given-on', next: requestOf(chen) }],
    [
      'another item is taken',
      [endedBy(bo), concluded(design), taken(operation)],
      { type: 'item-taken', itemId: operation },
    ],
    ['the item is concluded', [endedBy(bo), concluded(design)], { type: 'item-concluded', itemId: design }],
    ['the meeting is closed', [endedBy(bo), concluded(design), closed], { type: 'closed' }],
    ['they become an observer', [endedBy(bo), roleOf(bo, 'observer')], { type: 'role-changed', role: 'observer' }],
    ['they are excluded', [endedBy(bo), { type: 'attendance.excluded', person: bo.id }], { type: 'excluded' }],
    ['they are passed over', [interrupted(bo), passedOver(bo)], { type: 'passed-over', seconds: 180 }],
    [
      'a point of order breaks it off',
      [interrupted(bo), givenTo(chen)],
      { type: 'broken-off', by: requestOf(chen), seconds: 180 },
    ],
    ['it is revoked', revokedFrom(bo, 'Off topic.'), { type: 'revoked', reason: 'Off topic.' }],
  ])('F23: when %s, then they are told that, and nobody on the list is', (_, next, cause) => {
    expect(told(bo, boSpeaks, next)).toEqual(lost('turn', cause));
    expect(told(sofia, boSpeaks, next)).toEqual([]);
  });

  test('E15, F23: when their registration ends, then they are told that, and not that somebody excluded them', () => {
    const [was, is] = [boSpeaks, [...boSpeaks, [endedBy(bo), { type: 'attendance.excluded', person: bo.id } as const]]];
    const [before, after] = [logOf(was).records, logOf(is).records];
    const records = after.slice(before.length).map((record) => ({ ...record, by: 'system' as const }));
    expect(toldOfOwnRight({ records, before: fold(before), after: fold(after), person: bo.id })).toEqual(
      lost('turn', { type: 'registration-ended' }),
    );
  });

  test('F21, F23: when giving it is undone, then they are told', () => {
    const given = logOf(boSpeaks).records.length;
    expect(told(bo, boSpeaks, { type: 'floor.undone', seq: given })).toEqual(lost('turn', { type: 'undone' }));
  });

  test.each<[string, Past, object]>([
    ['the meeting is silenced', { type: 'floor.silenced' }, { about: 'unheard', why: 'silenced' }],
    ['the meeting is suspended', suspended, { about: 'unheard', why: 'suspended' }],
  ])('F16, F23: when %s, then they are told that they are not heard, and that they are again', (_, next, what) => {
    expect(told(bo, boSpeaks, next)).toEqual([what]);
    expect(told(chen, boSpeaks, next)).toEqual([]);
  });

  test.each<[string, Past, Past, object]>([
    [
      'the silence ends',
      { type: 'floor.silenced' },
      { type: 'floor.unsilenced' },
      { about: 'heard', after: 'silenced' },
    ],
    ['the meeting is resumed', suspended, resumed, { about: 'heard', after: 'suspended' }],
  ])('F16, F23: when %s, then they are told that they are heard again', (_, before, next, what) => {
    expect(told(bo, [...boSpeaks, before], next)).toEqual([what]);
  });

  test('F23: when it ended while their device was not connected, then they are told so', () => {
    const before = fold(logOf(boSpeaks).records);
    const after = fold(logOf([...boSpeaks, endedBy(bo)]).records);
    expect(toldOfOwnRight({ records: [], before, after, person: bo.id })).toEqual(lost('turn', { type: 'unseen' }));
  });
});

describe('given who is heard for something else', () => {
  test('F4, F23: when a reading ends, then the moderator and the author are told', () => {
    const cause = { type: 'ended', by: amina.id };
    expect(told(mateo, reading, endedBy(bo))).toEqual(lost('reading', cause));
    expect(told(bo, reading, endedBy(bo))).toEqual(lost('read-out', cause));
  });

  test('F23: when the chair closes the helper’s microphone, or their role changes, then they are told why', () => {
    const ended: MeetingEvent = { type: 'floor.helping-ended' };
    expect(told(mateo, helping, ended)).toEqual(lost('helping', { type: 'ended', by: amina.id }));
    expect(told(mateo, helping, [ended, roleOf(mateo, 'participant')])).toEqual(
      lost('helping', { type: 'role-changed', role: 'participant' }),
    );
  });

  test('F12, F23: when somebody begins or ceases to chair, then they are told', () => {
    expect(told(sofia, sitting, roleOf(sofia, 'chair'))).toEqual([{ about: 'gained', title: 'chairing' }]);
    const two = [...sitting, roleOf(sofia, 'chair')];
    expect(told(sofia, two, roleOf(sofia, 'secretary'))).toEqual(
      lost('chairing', { type: 'role-changed', role: 'secretary' }),
    );
  });

  test('F12, F23: when the meeting is suspended, closed or silenced, then the room’s device and another chair are told', () => {
    const two = [...sitting, roleOf(sofia, 'chair')];
    for (const who of [hall, sofia]) {
      expect(told(who, two, suspended)).toEqual([{ about: 'unheard', why: 'suspended' }]);
      expect(told(who, two, [concluded(design), closed])).toEqual([{ about: 'unheard', why: 'closed' }]);
      expect(told(who, [...two, closed], opened)).toEqual([{ about: 'heard', after: 'closed' }]);
    }
    expect(told(hall, two, { type: 'floor.silenced' })).toEqual([{ about: 'unheard', why: 'silenced' }]);
    expect(told(sofia, two, { type: 'floor.silenced' })).toEqual([]);
  });

  test('F12, F23: when the meeting opens, then who was heard before is told nothing', () => {
    expect(told(hall, [...prepared, enrolled(hall)], opened)).toEqual([]);
  });
});

describe('given somebody on the list', () => {
  test('F5, F23: when they are denied, or somebody withdraws for them, then they are told', () => {
    const waits = [...sitting, requestedBy(bo)];
    expect(told(bo, waits, deniedTo(bo, 'Already answered.'))).toEqual([
      { about: 'off-the-list', cause: { type: 'denied', reason: 'Already answered.' } },
    ]);
    expect(told(bo, waits, withdrawnBy(bo))).toEqual([
      { about: 'off-the-list', cause: { type: 'withdrawn', by: amina.id } },
    ]);
    expect(told(chen, waits, deniedTo(bo))).toEqual([]);
  });
});

/** Whether anything that somebody may be heard for, or their being heard for it, has gone. */
function hasLost({ before, after }: Step, person: PersonId): boolean {
  const [had, has] = [titlesOf(before, person), titlesOf(after, person)];
  const kept = had.filter((title) => has.some((other) => sameTitle(title, other)));
  const heardFor = kept.some(({ type }) => type !== 'read-out');
  return kept.length < had.length || (heardFor && whyUnheard(before, person) !== whyUnheard(after, person));
}
const isHeard = (meeting: Meeting, person: PersonId): boolean =>
  titlesOf(meeting, person).some(({ type }) => type !== 'read-out') && whyUnheard(meeting, person) === null;

describe('given any meeting', () => {
  const steps = (check: (step: Step, person: PersonId) => void) =>
    fc.assert(
      fc.property(attempts(120), (tried) => {
        for (const step of played(tried).steps)
          for (const person of Object.keys(step.after.attendance.members) as PersonId[]) check(step, person);
      }),
      { numRuns: 60 },
    );

  test('F23: when somebody else’s command takes from a person what they are heard for, then they are told, and else not', () => {
    steps((step, person) => {
      const isOwn = step.actor.type === 'person' && step.actor.person === person;
      const about = toldOfOwnRight({ ...step, person }).filter(
        ({ about }) => about !== 'off-the-list' && about !== 'gained',
      );
      expect(about.length > 0).toBe(!isOwn && hasLost(step, person));
    });
  });

  test('F12, F23: when somebody from afar may be heard, then by a title of theirs, and the other way round', () => {
    steps(({ after }, person) => {
      if (
        modeOf(after, { type: 'member', person }) === 'room' ||
        titlesOf(after, person).some(({ type }) => type === 'room')
      )
        return;
      expect(mayBeHeard(after).persons.has(person)).toBe(isHeard(after, person));
    });
  });
});
