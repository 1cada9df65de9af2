import { describe, expect, test } from 'vitest';
import { SYSTEM } from '../../../shared/actor.ts';
import { pointedNow } from '../../../shared/compilation/pointed-now.ts';
import { idOf, type PassageId, type SectionId } from '../../../shared/ids.ts';
import { meetingOnScreen } from '../../../shared/screen/meeting-on-screen.ts';
import { given } from '../../support/given.ts';
import {
  closed,
  design,
  location,
  neutrality,
  nowhere,
  opened,
  prepared,
  published,
  sitting,
} from '../../support/history.ts';
import { amina, bo, by, mateo, rafael, sofia } from '../../support/people.ts';

const section = { id: idOf<SectionId>('s1'), agendaItemId: design, number: '1', title: 'Design' };
const passage = { id: neutrality, sectionId: section.id, number: '1.1' };
const publish = { type: 'compilation.publish', version: 2, sections: [section], passages: [passage] } as const;

describe('the compiled inputs', () => {
  test('C1 given a first version, when the secretary publishes the second, then it takes its place', () => {
    given(...prepared)
      .when(publish, by(sofia))
      .leadsTo({ ...publish, type: 'compilation.published' });
    given(...prepared)
      .when(publish, SYSTEM)
      .leadsTo({ ...publish, type: 'compilation.published' });
    expect(given(...prepared, { ...publish, type: 'compilation.published' }).meeting.compilation.passages).toEqual([
      passage,
    ]);
    given(...prepared)
      .when(publish, by(bo))
      .refused('not-permitted');
  });

  test('C1 given a version out of turn, empty, or with an id twice, when it is published, then it is refused', () => {
    given(...prepared)
      .when({ ...publish, version: 1 }, by(sofia))
      .refused('id-in-use');
    given(...prepared)
      .when({ ...publish, version: 3 }, by(sofia))
      .refused('id-in-use');
    given(...prepared)
      .when({ ...publish, passages: [] }, by(sofia))
      .refused('nothing-published');
    given(...prepared)
      .when({ ...publish, passages: [passage, passage] }, by(sofia))
      .refused('id-in-use');
    given(...prepared)
      .when({ ...publish, sections: [section, section] }, by(sofia))
      .refused('id-in-use');
  });

  test('C1 given the meeting is closed, when a version is published, then it is refused', () =>
    given(...sitting, closed)
      .when(publish, by(sofia))
      .refused('meeting-closed'));

  test('C1 given a section of no item, or a passage of no section, when it is published, then it is refused', () => {
    given(...prepared)
      .when({ ...publish, sections: [{ ...section, agendaItemId: nowhere }] }, by(sofia))
      .refused('unknown-agenda-item');
    given(...prepared)
      .when({ ...publish, passages: [{ ...passage, sectionId: idOf<SectionId>('s9') }] }, by(sofia))
      .refused('unknown-section');
  });

  test('C2 given a compilation, when the chair points at a passage or at none, then everybody is led there', () => {
    const point = (passageId: PassageId | null) => ({ type: 'compilation.point', passageId }) as const;
    for (const who of [amina, sofia, rafael])
      given(...sitting)
        .when(point(location), by(who))
        .leadsTo({ type: 'compilation.pointed', passageId: location });
    given(...sitting)
      .when(point(null), by(amina))
      .leadsTo({ type: 'compilation.pointed', passageId: null });
    given(...sitting)
      .when(point(idOf<PassageId>('gone')), by(amina))
      .refused('unknown-passage');
    given(...prepared.filter((event) => event !== published))
      .when(point(neutrality), by(amina))
      .refused('nothing-published');
    given(...sitting)
      .when(point(location), by(mateo))
      .refused('not-permitted');
    expect(given(...sitting, { type: 'compilation.pointed', passageId: location }).meeting.compilation.pointedAt).toBe(
      location,
    );
  });

  test('C2 given somebody points, when the meeting is closed, then nobody points any more, until it opens again', () => {
    const pointed = { type: 'compilation.pointed', passageId: location } as const;
    expect(pointedNow(given(...sitting, pointed).meeting)).toBe(location);
    expect(pointedNow(given(...sitting, pointed, closed).meeting)).toBeNull();
    expect(pointedNow(given(...sitting, pointed, closed, opened).meeting)).toBe(location);
  });

  test('C2 given somebody points at a passage, then everybody is told who, and the room as well, until nobody points', () => {
    const pointed = { type: 'compilation.pointed', passageId: location } as const;
    const { meeting } = given(...sitting, pointed);
    expect(meeting.compilation).toMatchObject({ pointedAt: location, pointedBy: amina.id });
    expect(meetingOnScreen(meeting).compilation.pointedBy).toBe(amina.id);
    expect(meetingOnScreen(meeting).attendance.members[amina.id]?.profile.name).toBe(amina.profile.name);
    const none = given(...sitting, pointed, { ...pointed, passageId: null });
    expect(none.meeting.compilation).not.toHaveProperty('pointedBy');
  });
});
