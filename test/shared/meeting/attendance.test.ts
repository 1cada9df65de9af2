import { describe, expect, test } from 'vitest';
import { SYSTEM } from '../../../shared/actor.ts';
import { given, later, type Past, TEN_O_CLOCK } from '../../support/given.ts';
import {
  closed,
  convened,
  endedBy,
  enrolled,
  givenTo,
  joined,
  left,
  listClosed,
  merelyEnrolled,
  opened,
  prepared,
  requestedBy,
  requestOf,
  sitting,
  wentAway,
  withdrawnBy,
} from '../../support/history.ts';
import { amina, bo, by, mateo, olga, sofia, stranger } from '../../support/people.ts';

const applied = { type: 'attendance.applied', person: stranger.id, profile: stranger.profile } as const;
const excluded = (who: typeof bo) => ({ type: 'attendance.excluded', person: who.id }) as const;

describe('who may attend', () => {
  test('A1 given a stranger, when they apply, then the secretary can admit them', () => {
    given(...prepared)
      .when({ type: 'attendance.apply' }, by(stranger))
      .leadsTo(applied);
    const admitted = { type: 'attendance.admitted', person: stranger.id, role: 'participant' } as const;
    given(...prepared, applied)
      .when({ type: 'attendance.admit', person: stranger.id, role: 'participant' }, by(sofia))
      .leadsTo(admitted);
    given(...prepared, applied)
      .when({ type: 'attendance.join', mode: 'remote' }, by(stranger))
      .refused('not-a-member');
    given(...prepared, applied, admitted)
      .when({ type: 'attendance.join', mode: 'remote' }, by(stranger))
      .leadsTo(joined(stranger, 'remote'));
  });

  test('A1 given somebody has applied, is a member or was excluded, when they apply, then it is refused', () => {
    given(...prepared, applied)
      .when({ type: 'attendance.apply' }, by(stranger))
      .refused('awaiting-admission');
    given(...prepared)
      .when({ type: 'attendance.apply' }, by(bo))
      .refused('already-a-member');
    given(...prepared, excluded(bo))
      .when({ type: 'attendance.apply' }, by(bo))
      .refused('excluded');
    given().when({ type: 'attendance.apply' }, by(stranger)).refused('not-convened');
    given(...prepared)
      .when({ type: 'attendance.apply' }, SYSTEM)
      .refused('not-permitted');
  });

  test('A1 given people who have said yes, when the server enrols them, then they are members; no secretary may enrol', () => {
    const enrol = {
      type: 'attendance.enrol',
      person: stranger.id,
      profile: stranger.profile,
      role: 'participant',
    } as const;
    given(...prepared)
      .when(enrol, SYSTEM)
      .leadsTo(merelyEnrolled(stranger));
    given(...prepared)
      .when({ ...enrol, person: bo.id }, SYSTEM)
      .refused('already-a-member');
    given(...prepared)
      .when(enrol, by(sofia))
      .refused('not-permitted');
    given().when(enrol, SYSTEM).refused('not-convened');
    given(...prepared)
      .when(enrol, by(amina))
      .refused('not-permitted');
  });

  test('A1 given somebody excluded, when they are enrolled, by a link or a list, then it is refused; the secretary admits them', () => {
    const enrol = { type: 'attendance.enrol', person: bo.id, profile: bo.profile, role: 'chair' } as const;
    given(...prepared, excluded(bo))
      .when(enrol, SYSTEM)
      .refused('excluded');
    given(...prepared, excluded(bo))
      .when({ type: 'attendance.admit', person: bo.id, role: 'participant' }, by(sofia))
      .leadsTo({ type: 'attendance.admitted', person: bo.id, role: 'participant' });
  });

  test('A1 given a member, when the secretary admits them again or somebody unknown, then it is refused', () => {
    given(...prepared)
      .when({ type: 'attendance.admit', person: bo.id, role: 'chair' }, by(sofia))
      .refused('already-a-member');
    given(...prepared)
      .when({ type: 'attendance.admit', person: stranger.id, role: 'chair' }, by(sofia))
      .refused('unknown-person');
  });

  test('A5 given somebody speaks, waits and is made an observer, then turn and place are given up', () => {
    const observing = { type: 'attendance.role-assigned', person: bo.id, role: 'observer' } as const;
    given(...sitting, joined(bo, 'remote'), requestedBy(bo), givenTo(bo), requestedBy(bo, { id: 'again' }))
      .when({ type: 'attendance.assign-role', person: bo.id, role: 'observer' }, by(sofia))
      .leadsTo(endedBy(bo), withdrawnBy('again'), observing);
    given(...sitting, joined(bo, 'remote'), requestedBy(bo), givenTo(bo))
      .when({ type: 'attendance.assign-role', person: bo.id, role: 'rapporteur' }, by(sofia))
      .leadsTo({ ...observing, role: 'rapporteur' });
  });

  test('A1 given an observer, when the secretary makes them a participant, then they may ask for the floor', () => {
    const assign = { type: 'attendance.assign-role', person: olga.id, role: 'participant' } as const;
    given(...prepared)
      .when(assign, by(sofia))
      .leadsTo({ type: 'attendance.role-assigned', person: olga.id, role: 'participant' });
    given(...prepared)
      .when({ ...assign, person: stranger.id }, by(sofia))
      .refused('unknown-person');
    given(...prepared)
      .when(assign, by(olga))
      .refused('not-permitted');
  });

  test('A2 given one secretary, when they step down or are excluded, then it is refused; with a second it is not', () => {
    const stepDown = { type: 'attendance.assign-role', person: sofia.id, role: 'participant' } as const;
    const second = { type: 'attendance.role-assigned', person: mateo.id, role: 'secretary' } as const;
    given(...prepared)
      .when(stepDown, by(sofia))
      .refused('last-secretary');
    given(...prepared)
      .when({ type: 'attendance.exclude', person: sofia.id }, by(sofia))
      .refused('last-secretary');
    given(...prepared, second)
      .when(stepDown, by(sofia))
      .leadsTo({ type: 'attendance.role-assigned', person: sofia.id, role: 'participant' });
  });

  test('A5 given somebody who waits and one who speaks, when they are excluded, then turn and place end', () => {
    const exclude = (...past: readonly Past[]) =>
      given(...sitting, ...past).when({ type: 'attendance.exclude', person: bo.id }, by(sofia));
    exclude(requestedBy(bo)).leadsTo(withdrawnBy(bo), excluded(bo));
    exclude(joined(bo, 'remote'), requestedBy(bo), givenTo(bo)).leadsTo(endedBy(bo), excluded(bo));
    exclude(excluded(bo)).refused('unknown-person');
    given(...sitting, excluded(bo))
      .when({ type: 'attendance.join', mode: 'room' }, by(bo))
      .refused('not-a-member');
  });
});

describe('who attends', () => {
  const stays = (...past: readonly Past[]) =>
    given(...sitting, ...past).meeting.attendance.stays.map(({ person, mode, from, to }) => [
      person,
      mode,
      from - TEN_O_CLOCK,
      to && to - TEN_O_CLOCK,
    ]);

  test('A3 given a member, when they join, then they are present in the room or remotely', () => {
    given(...sitting)
      .when({ type: 'attendance.join', mode: 'remote' }, by(bo))
      .leadsTo(joined(bo, 'remote'));
    given(...sitting)
      .when({ type: 'attendance.join', mode: 'room' }, by(stranger))
      .refused('not-a-member');
    expect(given(...sitting, joined(bo, 'room')).meeting.attendance.members[bo.id]?.presence).toEqual({
      state: 'present',
      mode: 'room',
      since: TEN_O_CLOCK,
    });
    given(enrolled(bo)).when({ type: 'attendance.join', mode: 'room' }, by(bo)).refused('not-convened');
  });

  test('A3 given a stay, when the person joins again in the same mode, then it goes on; in the other, a new one begins', () => {
    expect(stays(joined(bo, 'remote'), later(60), joined(bo, 'remote'), later(60), left(bo))).toEqual([
      ['bo', 'remote', 0, 120_000],
    ]);
    expect(stays(joined(bo, 'remote'), later(60), joined(bo, 'room'))).toEqual([
      ['bo', 'remote', 0, 60_000],
      ['bo', 'room', 60_000, null],
    ]);
  });

  test('A4 given somebody present, when the connection is lost and found, then they are away in between, in the same stay', () => {
    const away = given(...sitting, joined(bo, 'remote'), later(60), wentAway(bo));
    expect(away.meeting.attendance.members[bo.id]?.presence).toEqual({
      state: 'away',
      mode: 'remote',
      since: TEN_O_CLOCK + 60_000,
    });
    away
      .when({ type: 'attendance.mark-back', person: bo.id }, SYSTEM)
      .leadsTo({ type: 'attendance.came-back', person: bo.id });
    away.when({ type: 'attendance.mark-away', person: bo.id }, SYSTEM).refused('not-present');
    given(...sitting)
      .when({ type: 'attendance.mark-away', person: bo.id }, SYSTEM)
      .refused('not-present');
    given(...sitting, joined(bo, 'room'))
      .when({ type: 'attendance.mark-back', person: bo.id }, SYSTEM)
      .refused('not-present');
    given(...sitting, joined(bo, 'room'))
      .when({ type: 'attendance.mark-away', person: bo.id }, SYSTEM)
      .leadsTo(wentAway(bo));
    given(...sitting, joined(bo, 'room'))
      .when({ type: 'attendance.mark-away', person: bo.id }, by(sofia))
      .refused('not-permitted');
    expect(stays(joined(bo, 'remote'), wentAway(bo), { type: 'attendance.came-back', person: bo.id })).toEqual([
      ['bo', 'remote', 0, null],
    ]);
  });

  test('A5 F7 given somebody waits and somebody speaks, when they leave, then the place stays and the floor is given back', () => {
    const leave = { type: 'attendance.leave' } as const;
    const waiting = given(...sitting, joined(bo, 'remote'), requestedBy(bo), listClosed);
    waiting.when(leave, by(bo)).leadsTo(left(bo));
    expect(waiting.when(leave, by(bo)).done().order()).toEqual(['bo']);
    given(...sitting, joined(bo, 'remote'), requestedBy(bo), givenTo(bo))
      .when(leave, by(bo))
      .leadsTo(endedBy(bo), left(bo));
    given(...sitting)
      .when(leave, by(bo))
      .refused('not-present');
    given(convened).when(leave, SYSTEM).refused('not-permitted');
    expect(waiting.meeting.floor.requests[requestOf(bo)]?.askedAt).toBe(TEN_O_CLOCK);
  });
});

describe('a meeting that is closed', () => {
  test('A7 given the closing, when somebody joins, then it is refused until it opens again; who is there can leave', () => {
    given(...sitting, joined(amina, 'room'), closed)
      .when({ type: 'attendance.join', mode: 'remote' }, by(bo))
      .refused('meeting-closed');
    given(...sitting, joined(amina, 'room'), closed)
      .when({ type: 'attendance.leave' }, by(amina))
      .leadsTo(left(amina));
    given(...sitting, closed, opened)
      .when({ type: 'attendance.join', mode: 'remote' }, by(bo))
      .leadsTo(joined(bo, 'remote'));
  });
});
