import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf, type PersonId } from '../../../shared/ids.ts';
import { stateHash } from '../../../shared/log/state-hash.ts';
import { emptyMeeting, type Meeting } from '../../../shared/meeting.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';
import { given } from '../../support/given.ts';
import { requestedBy, sitting } from '../../support/history.ts';
import { bo, chen } from '../../support/people.ts';
import { attempts } from '../../support/random/random-attempts.ts';
import { played } from '../../support/random/random-meeting.ts';

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  );
}

describe('the hash of the state', () => {
  test('L3 given the same state with its keys in another order, or sent over the wire, then the hash is the same', () => {
    const { meeting } = given(...sitting, requestedBy(bo));
    const other: Meeting = JSON.parse(JSON.stringify(reversed(meeting)));
    expect(stateHash(other)).toBe(stateHash(meeting));
  });

  test('L3 given two states that differ in one word, one place or one number, then their hashes differ', () => {
    const bothWays = [
      given(...sitting, requestedBy(bo), requestedBy(chen)),
      given(...sitting, requestedBy(chen), requestedBy(bo)),
      given(...sitting, requestedBy(bo)),
    ];
    const hashes = bothWays.map(({ meeting }) => stateHash(meeting));
    const { meeting } = given(...sitting);
    const silenced = { ...meeting, floor: { ...meeting.floor, silenced: true } };
    const asText = JSON.parse(JSON.stringify(meeting).replace('"version":1', '"version":"1"'));
    expect(
      new Set([...hashes, stateHash(meeting), stateHash(silenced), stateHash(asText), stateHash(emptyMeeting)]).size,
    ).toBe(7);
  });

  test('L3 given the states of a random meeting, then different states have different hashes', () =>
    fc.assert(
      fc.property(attempts(60), (tried) => {
        const states = new Map(played(tried).steps.map(({ after }) => [JSON.stringify(after), stateHash(after)]));
        expect(new Set(states.values()).size).toBe(states.size);
      }),
      { numRuns: 50 },
    ));

  test('L3 given a meeting of a thousand members, then its hash takes a few milliseconds', async () => {
    const { meeting } = given(...sitting);
    const member = meeting.attendance.members[bo.id]!;
    const people = Array.from({ length: 1000 }, (_, index) => idOf<PersonId>(`person-${index}`));
    const members = Object.fromEntries(people.map((person) => [person, { ...member, person }]));
    const crowd = { ...meeting, attendance: { ...meeting.attendance, members } };
    const copies = Array.from({ length: 20 }, () => structuredClone(crowd));
    expect(await cpuTimeOf(() => copies.map(stateHash))).toBeLessThan(50 * copies.length);
  });
});
