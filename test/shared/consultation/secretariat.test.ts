import { describe, expect, test } from 'vitest';
import { translateIn } from '../../../server/dictionaries.ts';
import { interventionsCsv } from '../../../server/documents/tables.ts';
import { ROLES } from '../../../shared/actor.ts';
import { groupOf } from '../../../shared/attendance/group-of.ts';
import type { OwnGroup } from '../../../shared/attendance/profile.ts';
import { shares } from '../../../shared/floor/shares/shares.ts';
import { composeAttendance } from '../../../shared/report/compose/compose-attendance.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';
import { skeletonOf } from '../../../shared/report/skeleton/skeleton.ts';
import { given, later, type Past, type Scene } from '../../support/given.ts';
import { asking, endedBy, givenTo, joined, requestedBy, requestOf, sitting } from '../../support/history.ts';
import { amina, bo, by, chen, mateo, rafael, type Somebody, sofia } from '../../support/people.ts';

const spokenBy = ({ meeting, at }: Scene) => {
  const { byStakeholderGroup, byRegion } = shares(meeting, at);
  return [...byStakeholderGroup, ...byRegion]
    .filter(({ spokenMs }) => spokenMs > 0)
    .map(({ of, spokenMs }) => [of, spokenMs / 1000]);
};
const wording = createPhrases('en', await translateIn('en'), 'Europe/Zurich');
const groupsOf = (scene: Scene) =>
  skeletonOf(scene.meeting, '', scene.at).items[0]?.interventions.map(({ speaker }) => speaker.stakeholderGroup);
/** In a log from before it was kept under which group somebody spoke. */
const turnOf = (who: Somebody): readonly Past[] => {
  const { group: _, ...granted } = { group: null, ...givenTo(who) };
  return [requestedBy(who), granted, later(60), endedBy(who)];
};

describe('Given people who work for a meeting', () => {
  test.each(ROLES)('P5 when somebody is %s, then they stand under the secretariat or under their own group', (role) => {
    const group = (stakeholderGroup: OwnGroup) => groupOf({ role, profile: { ...bo.profile, stakeholderGroup } });
    const [named, none] = [group('academia'), group('none')];
    const isStakeholder = role === 'participant' || role === 'observer';
    expect([named, none]).toEqual(isStakeholder ? ['academia', 'other'] : ['secretariat', 'secretariat']);
  });

  test('P5 when they speak, then figures by group and by region count them under the secretariat, and nobody else', () => {
    const scene = given(...sitting, ...turnOf(rafael), ...turnOf(bo));
    expect(spokenBy(scene)).toEqual([
      ['member-state', 60],
      ['secretariat', 60],
      ['europe', 60],
      ['secretariat', 60],
    ]);
    expect(groupsOf(scene)).toEqual(['secretariat', 'member-state']);
  });

  test('P5 when a role changes during the meeting, then each intervention counts as what its speaker was then', () => {
    const floor = { requestId: requestOf(rafael), ending: null };
    const after = given(...sitting)
      .when({ type: 'attendance.assign-role', person: rafael.id, role: 'participant' }, by(sofia))
      .done()
      .when({ type: 'floor.request', ...asking(rafael) }, by(rafael))
      .done()
      .when({ type: 'floor.give', ...floor }, by(amina))
      .done(60)
      .when({ type: 'floor.end', requestId: floor.requestId }, by(amina))
      .done()
      .when({ type: 'attendance.assign-role', person: rafael.id, role: 'rapporteur' }, by(sofia))
      .done();
    expect(groupsOf(after)).toEqual(['member-state']);
    expect(spokenBy(after)).toEqual([
      ['member-state', 60],
      ['americas', 60],
    ]);
  });

  test('P5 when the participants are listed, then the chair stands first, alone, and the secretariat last, with their roles', () => {
    const there = [amina, sofia, mateo, bo, chen].map((who) => joined(who, 'room'));
    const { meeting, at } = given(...sitting, ...there);
    const tables = composeAttendance(skeletonOf(meeting, '', at), wording).filter((block) => block.type === 'table');
    expect(tables.map(({ caption, rows }) => [caption, rows.map(([name, , , role]) => `${name}, ${role}`)])).toEqual([
      ['Chair', ['Amina, Chair']],
      ['Member State', ['Bo, Participant']],
      ['Sector Member', ['Chen, Participant']],
      ['Secretariat', ['Mateo, Remote participation moderator', 'Sofia, Secretary']],
    ]);
    expect(skeletonOf(meeting, '', at).chairs.map(({ profile }) => profile.stakeholderGroup)).toEqual(['member-state']);
  });

  test('P5 when the interventions are exported, then each names the secretariat as the group', () => {
    const { meeting, at } = given(...sitting, ...turnOf(mateo));
    const csv = interventionsCsv(skeletonOf(meeting, '', at), wording, '');
    expect(csv).toContain('"Mateo","Secretariat","CH","secretariat",');
  });
});
