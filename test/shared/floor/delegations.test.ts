import { describe, expect, test } from 'vitest';
import { entityOf } from '../../../shared/floor/delegation/entity.ts';
import type { SubstitutedEvent } from '../../../shared/floor/floor-messages.ts';
import type { Beneficiary, Capacity, Kind } from '../../../shared/floor/requests/floor-request.ts';
import { shares } from '../../../shared/floor/shares/shares.ts';
import { toldOfOwnRight } from '../../../shared/floor/sound/told-of-own-right.ts';
import { mayBeHeard } from '../../../shared/floor/sound/who-may-be-heard.ts';
import { skeletonOf } from '../../../shared/report/skeleton/skeleton.ts';
import { given, later, logOf, type Past, type Scene } from '../../support/given.ts';
import {
  asking,
  enrolled,
  givenTo,
  joined,
  nadia,
  prepared,
  requestedBy,
  requestOf,
  sitting,
} from '../../support/history.ts';
import { amina, bo, by, chen, dalia, ines, mateo, olga, type Somebody, sofia } from '../../support/people.ts';

const memberOf = (who: Somebody): Beneficiary => ({ type: 'member', person: who.id });
const instead = (who: Somebody, of: Somebody = bo) =>
  ({ type: 'floor.substitute', requestId: requestOf(of), beneficiary: memberOf(who) }) as const;
const substituted = (who: Somebody, settled = false): SubstitutedEvent => ({
  type: 'floor.substituted',
  requestId: requestOf(bo),
  beneficiary: memberOf(who),
  mode: 'remote',
  group: 'member-state',
  settled,
});
/** Bo and Ines of one agency are there, Bo from afar and Ines in the room. */
const both: readonly Past[] = [
  ...prepared,
  enrolled(ines),
  ...sitting.slice(prepared.length),
  joined(bo, 'remote'),
  joined(ines, 'room'),
];
const boAsks: readonly Past[] = [...both, requestedBy(bo)];
const boSpeaks: readonly Past[] = [...boAsks, givenTo(bo), later(60)];
const minister = { ...nadia, organisation: bo.profile.organisation, name: 'The Minister' } as const;
const spoke = (scene: Scene) =>
  skeletonOf(scene.meeting, '', scene.at).items[0]?.interventions.map((turn) => [
    turn.speaker.name,
    turn.insteadOf,
    turn.handedTo,
    (turn.spokenMs ?? 0) / 1000,
  ]);

describe('given a delegation', () => {
  test('F38 then its members are known by their organisation however it is written, and a Member State’s by its country too', () => {
    const of = (change: Partial<Somebody['profile']>, role = bo.role) =>
      entityOf({ role, profile: { ...bo.profile, ...change } });
    expect(of({ organisation: ' póst and  TELECOM agency ' })).toBe(entityOf(ines));
    expect(of({ country: 'NO' })).not.toBe(entityOf(ines));
    expect(of({ organisation: 'Post and Telecom' })).not.toBe(entityOf(ines));
    // Letters that only look alike are another organisation.
    expect(of({ organisation: 'Pоst and Telecom Agency' })).not.toBe(entityOf(ines));
    const maker = { stakeholderGroup: 'associate', organisation: 'Equipment Maker' } as const;
    expect(of({ ...maker, country: 'JO' })).toBe(of({ ...maker, country: 'SE' }));
    expect(of({}, 'secretary')).toBeNull();
    expect(of({ organisation: '…' })).toBeNull();
  });

  test.each<[string, Capacity, boolean]>([
    ['for the organisation', { type: 'for-organisation', organisation: 'Post and telecom agency' }, true],
    ['for another organisation', { type: 'for-organisation', organisation: 'Backbone Operator' }, false],
    ['on behalf of a group', { type: 'on-behalf-of', group: 'CEPT' }, false],
    ['in their own name', { type: 'own-name' }, false],
  ])('F38 when one of them asks %s, then the request is the delegation’s or not', (_, capacity, isTheirs) => {
    const scene = given(...both)
      .when({ ...asking(bo), type: 'floor.request', capacity }, by(bo))
      .done();
    expect(scene.meeting.floor.requests[requestOf(bo)]?.entity).toBe(isTheirs ? entityOf(bo) : undefined);
  });
});

describe('given a request of a delegation that waits', () => {
  test('F39 when a colleague takes the place, then the place is theirs, and the record says in whose stead', () => {
    given(...boAsks, requestedBy(chen))
      .when(instead(ines), by(ines))
      .leadsTo(substituted(ines));
    const scene = given(...boAsks, requestedBy(chen))
      .when(instead(ines), by(bo))
      .done();
    expect(scene.order()).toEqual(['bo', 'chen']);
    const { beneficiary, insteadOf, enteredBy } = scene.meeting.floor.requests[requestOf(bo)] ?? {};
    expect([beneficiary, insteadOf, enteredBy]).toEqual([memberOf(ines), memberOf(bo), bo.id]);
    const back = scene.when(instead(bo), by(ines)).done();
    const before = given(...boAsks).meeting.floor.requests[requestOf(bo)];
    expect(back.meeting.floor.requests[requestOf(bo)]).toEqual({ ...before, passedOn: 2 });
  });

  test('F39 when somebody else wants it, or somebody who cannot have it, then that is refused with its reason', () => {
    const scene = given(...boAsks);
    scene.when(instead(chen), by(bo)).refused('other-delegation');
    scene.when(instead(ines), by(chen)).refused('other-delegation');
    scene.when(instead(bo), by(ines)).refused('already-on-list');
    scene.when(instead(ines), by(olga)).refused('not-permitted');
    scene.when({ ...instead(ines), beneficiary: minister }, by(bo)).refused('not-permitted');
    scene.when(instead(ines, chen), by(ines)).refused('unknown-request');
    given(...boAsks, requestedBy(ines))
      .when(instead(ines), by(bo))
      .refused('already-on-list');
    const listens = { type: 'attendance.role-assigned', person: ines.id, role: 'observer' } as const;
    given(...boAsks, listens)
      .when(instead(ines), by(bo))
      .refused('only-listens');
    given(...boAsks, { type: 'attendance.excluded', person: ines.id })
      .when(instead(ines), by(bo))
      .refused('other-delegation');
    given(...both, requestedBy(bo, { written: 'Our view.' }))
      .when(instead(ines), by(bo))
      .refused('no-delegation');
    given(...boAsks, { type: 'meeting.closed' })
      .when(instead(ines), by(bo))
      .refused('meeting-closed');
  });

  test('F39 when the chair or the moderator says who speaks, even a guest, then the delegation no longer changes it', () => {
    const guest = { ...instead(ines), beneficiary: minister };
    const scene = given(...boAsks)
      .when(guest, by(mateo))
      .done();
    expect(scene.meeting.floor.requests[requestOf(bo)]?.beneficiary).toEqual(minister);
    scene.when(instead(ines), by(bo)).refused('speaker-settled');
    scene.when(instead(bo), by(amina)).leadsTo({ ...substituted(bo, true), mode: 'room' });
    const stranger = { ...guest, beneficiary: { ...minister, organisation: 'Elsewhere' } };
    given(...boAsks)
      .when(stranger, by(amina))
      .refused('other-delegation');
  });

  test('F39 A5 when the substitute is excluded, then the place goes back to who asked, or is lost with them', () => {
    const out = { type: 'attendance.exclude', person: ines.id } as const;
    given(...boAsks, substituted(ines))
      .when(out, by(sofia))
      .leadsTo({ ...substituted(bo), mode: 'room' }, { type: 'attendance.excluded', person: ines.id });
    given(...boAsks, substituted(ines), { type: 'attendance.excluded', person: bo.id })
      .when(out, by(sofia))
      .leadsTo({ type: 'floor.withdrawn', requestId: requestOf(bo) }, { type: 'attendance.excluded', person: ines.id });
  });

  test('F40 when a delegation has one place, then no second member gets one, but everybody else does', () => {
    const one = { type: 'floor.places-chosen', places: 'entity' } as const;
    const ask = (who: Somebody, kind: Kind = 'intervention') =>
      ({ ...asking(who, { kind }), type: 'floor.request' }) as const;
    const scene = given(...boAsks, one);
    scene.when(ask(ines), by(ines)).refused('delegation-on-list');
    expect(scene.when(ask(ines, 'point-of-order'), by(ines)).done().order()).toEqual(['ines', 'bo']);
    expect(scene.when(ask(chen), by(chen)).done().order()).toEqual(['bo', 'chen']);
    expect(
      given(...boAsks)
        .when(ask(ines), by(ines))
        .done()
        .order(),
    ).toEqual(['bo', 'ines']);
  });
});

describe('given a delegation that has the floor', () => {
  test('F39 F12 when a colleague takes over, then one microphone shuts as the other opens, and the clock goes on', () => {
    const remote = given(...boSpeaks, joined(ines, 'remote'));
    expect([...mayBeHeard(remote.meeting).persons]).toContain(bo.id);
    const after = remote.when(instead(ines), by(ines)).done(10);
    expect([...mayBeHeard(after.meeting).persons]).toEqual(
      [...mayBeHeard(remote.meeting).persons].map((id) => (id === bo.id ? ines.id : id)),
    );
    expect(after.meeting.floor.holder?.seconds).toBe(120);
    // In the room, nobody is heard through a device of their own (F15).
    const inTheRoom = given(...boSpeaks)
      .when(instead(ines), by(ines))
      .done();
    expect([...mayBeHeard(inTheRoom.meeting).persons]).not.toContain(bo.id);
    expect([...mayBeHeard(inTheRoom.meeting).persons]).not.toContain(ines.id);
  });

  test('F39 F20 F40 when it has ended, then each has their part, both are one intervention, and who spoke for whom is recorded', () => {
    const scene = given(...boSpeaks)
      .when(instead(ines), by(bo))
      .done(30);
    const ended = scene.when({ type: 'floor.end', requestId: requestOf(bo) }, by(ines)).done();
    expect(spoke(ended)).toEqual([
      ['Bo', null, 'Ines', 60],
      ['Ines', 'Bo', null, 30],
    ]);
    const [own] = shares(ended.meeting, ended.at).byStakeholderGroup.filter(({ spokenMs }) => spokenMs > 0);
    expect([own?.of, own?.interventions, own?.spokenMs]).toEqual(['member-state', 1, 90_000]);
    expect(own?.waitedMs).toBe(0);
    const { byEntity } = shares(ended.meeting, ended.at);
    expect(byEntity).toEqual([
      { of: bo.profile.organisation, interventions: 1, spokenMs: 90_000, waitedMs: 0, waiting: 0, absent: 0 },
    ]);
  });

  test('F39 F21 when the chair undoes it, then the one before has the floor again with all that they had', () => {
    const before = given(...boSpeaks);
    const after = before.when(instead(ines), by(ines)).done(5);
    const undone = after.when({ type: 'floor.undo', seq: after.seq }, by(amina)).done();
    expect(undone.meeting.floor.holder).toEqual(before.meeting.floor.holder);
    expect(undone.meeting.floor.interventions).toEqual([]);
  });

  test('F39 when the colleague has left the hall, or lost the line, then they cannot take over until they are back', () => {
    given(...boSpeaks, { type: 'attendance.left', person: ines.id })
      .when(instead(ines), by(bo))
      .refused('substitute-not-here');
    given(...boSpeaks, { type: 'attendance.went-away', person: ines.id })
      .when(instead(ines), by(bo))
      .refused('substitute-not-here');
    expect(given(...boSpeaks, { type: 'attendance.left', person: bo.id }).meeting.floor.holder).not.toBeNull();
  });

  test('F39 F23 when it changes hands, then who no longer speaks is told who does, unless it was their own doing', () => {
    const [was, is] = [logOf(boSpeaks).records, logOf([...boSpeaks, substituted(ines)]).records];
    const tell = (records: typeof is) =>
      toldOfOwnRight({
        records,
        before: given(...boSpeaks).meeting,
        after: given(...boSpeaks, substituted(ines)).meeting,
        person: bo.id,
      });
    const next = is.slice(was.length);
    expect(tell(next)).toEqual([{ about: 'lost', title: 'turn', cause: { type: 'handed-over', next: requestOf(bo) } }]);
    expect(tell(next.map((record) => ({ ...record, by: bo.id })))).toEqual([]);
  });

  test('F40 when the delegation with the least time goes first, then the time of all its members counts', () => {
    const policy = { type: 'floor.policy-chosen', policy: 'entity-shares', agendaItemId: null } as const;
    const ended = { type: 'floor.released', requestId: requestOf(bo), mode: 'remote' } as const;
    const scene = given(...boSpeaks, ended, policy, requestedBy(ines), requestedBy(chen), requestedBy(dalia));
    expect(scene.order()).toEqual(['chen', 'dalia', 'ines']);
  });
});
