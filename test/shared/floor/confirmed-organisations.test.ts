import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { given, later, type Past } from '../../support/given.ts';
import {
  enrolled,
  givenTo,
  joined,
  merelyEnrolled,
  prepared,
  requestedBy,
  requestOf,
  sitting,
} from '../../support/history.ts';
import { amina, bo, by, chen, ines, mateo, type Somebody, sofia } from '../../support/people.ts';

const to = (who: Somebody, of: Somebody = bo) =>
  ({ type: 'floor.substitute', requestId: requestOf(of), beneficiary: { type: 'member', person: who.id } }) as const;
const passedTo = (who: Somebody, settled = false): Past => ({
  ...to(who),
  ...({ type: 'floor.substituted', mode: 'remote', group: 'member-state', settled } as const),
});
/** Somebody who writes the same organisation, and whom "admit all" has let in. */
const stranger: Somebody = {
  ...chen,
  profile: { ...bo.profile, name: 'Eve', stakeholderGroup: bo.profile.stakeholderGroup },
};
const isOf = (event: Past, who: Somebody): boolean =>
  'type' in event && event.type === 'attendance.enrolled' && event.person === who.id;
const without = prepared.filter((event) => !isOf(event, chen) && !isOf(event, bo));
const rest = sitting.slice(prepared.length);
const scene = (...people: readonly MeetingEvent[]): readonly Past[] => [
  ...[...without, ...people, ...rest],
  ...people.flatMap((event) => ('person' in event ? [joined({ ...bo, id: event.person }, 'remote')] : [])),
  requestedBy(bo),
];
const speaking = (...people: readonly MeetingEvent[]): readonly Past[] => [...scene(...people), givenTo(bo), later(1)];
const unconfirmed = 'organisation-unconfirmed';

describe('given somebody who was merely admitted under the name of a ministry', () => {
  const people = [enrolled(bo), enrolled(ines), merelyEnrolled(stranger)];

  test('F46 when the minister speaks, then they take no turn over, give it to nobody, and the chair still can', () => {
    const turn = given(...speaking(...people));
    turn.when(to(stranger), by(stranger)).refused(unconfirmed);
    turn.when(to(ines), by(stranger)).refused(unconfirmed);
    turn.when(to(stranger), by(bo)).refused(unconfirmed);
    turn.when(to(ines), by(ines)).done();
    turn.when(to(ines), by(bo)).done();
    for (const who of [amina, mateo, sofia]) turn.when(to(stranger), by(who)).done();
  });

  test('F46 when the minister’s request waits, then neither do they take the place, whoever holds it now', () => {
    for (const past of [scene(...people), [...scene(...people), passedTo(ines)]]) {
      const waiting = given(...past);
      waiting.when(to(stranger), by(stranger)).refused(unconfirmed);
      waiting
        .when(to(bo), by(stranger))
        .refused(past.length > scene(...people).length ? unconfirmed : 'already-on-list');
    }
  });

  test('F46 when they listen only, as observers do, then that is why they are refused', () => {
    const observer = { ...stranger, role: 'observer' } as const;
    const turn = given(...speaking(enrolled(bo), enrolled(ines), merelyEnrolled(observer)));
    turn.when(to(stranger), by(stranger)).refused('not-permitted');
  });
});

describe('given a delegation of which nobody was confirmed, as in an older log', () => {
  const people = [merelyEnrolled(bo), merelyEnrolled(ines)];

  test('F46 when its request waits, then its members change who speaks, and in the middle of a turn the chair does', () => {
    given(...scene(...people))
      .when(to(ines), by(ines))
      .done();
    const turn = given(...speaking(...people));
    for (const who of [bo, ines]) turn.when(to(ines), by(who)).refused(unconfirmed);
    turn.when(to(ines), by(amina)).done();
  });

  test('F46 when it is confirmed later, then they take a turn over, and not once it is confirmed no longer', () => {
    const confirmed = (how: 'registration' | null): MeetingEvent => ({
      type: 'attendance.confirmed',
      person: ines.id,
      confirmed: how,
    });
    given(...speaking(...people), confirmed('registration'))
      .when(to(ines), by(ines))
      .done();
    given(...speaking(...people), confirmed('registration'), confirmed(null))
      .when(to(ines), by(ines))
      .refused(unconfirmed);
    const out: MeetingEvent = { type: 'attendance.excluded', person: ines.id };
    const again: MeetingEvent = { type: 'attendance.admitted', person: ines.id, role: 'participant' };
    const { members } = given(...scene(...people), confirmed('registration'), out, again).meeting.attendance;
    expect(members[ines.id]?.confirmed).toBeUndefined();
  });
});

describe('given a place that changes hands', () => {
  test('F46 when its members changed it ten times, then they do not any more, and the chair still can', () => {
    const people = [enrolled(bo), enrolled(ines)];
    const passed = (times: number): readonly Past[] =>
      Array.from({ length: times }, (_, n) => passedTo(n % 2 ? bo : ines));
    given(...scene(...people), ...passed(8))
      .when(to(ines), by(ines))
      .done();
    const ten = given(...scene(...people), ...passed(10));
    ten.when(to(ines), by(ines)).refused('place-passed-on');
    ten.when(to(ines), by(amina)).done();
    // Whoever leaves gives the place back, however often it changed hands.
    expect(
      given(...scene(...people), ...passed(9))
        .when({ type: 'attendance.leave' }, by(ines))
        .done()
        .order(),
    ).toEqual(['bo']);
  });
});
