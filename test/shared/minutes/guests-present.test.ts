import { describe, expect, test } from 'vitest';
import { en } from '../../../shared/languages/en/dictionary.ts';
import { createTranslate } from '../../../shared/languages/translate.ts';
import { composeAttendance } from '../../../shared/report/compose/compose-attendance.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';
import { skeletonOf } from '../../../shared/report/skeleton/skeleton.ts';
import { given, later, type Past, type Scene } from '../../support/given.ts';
import {
  closed,
  endedBy,
  givenTo,
  joined,
  left,
  nadia,
  opened,
  prepared,
  requestedFor,
  sitting,
} from '../../support/history.ts';
import { bo, chen, mateo } from '../../support/people.ts';

const wording = createPhrases('en', createTranslate(en, 'en'), 'Europe/Zurich');
const skeleton = ({ meeting, at }: Scene) => skeletonOf(meeting, '', at);
const rolesIn = (scene: Scene) =>
  skeleton(scene).attendance.flatMap(({ attendees }) => attendees.map(({ role }) => role));

const spoken: readonly Past[] = [
  requestedFor(nadia, mateo),
  givenTo('request-of-nadia'),
  later(20),
  endedBy('request-of-nadia', 'room'),
];
const again: readonly Past[] = [
  requestedFor({ ...nadia, name: 'NADIA' }, mateo, { id: 'again' }),
  givenTo('again'),
  later(20),
  endedBy('again'),
];

describe('Given a meeting with a guest', () => {
  test('R12 when guests spoke, then each is among the participants once', () => {
    const scene = given(...sitting, ...spoken, ...again);
    const profile = { name: 'Nadia', organisation: 'Village Network', country: null, stakeholderGroup: 'other' };
    expect(skeleton(scene).attendance.find(({ group }) => group === 'other')?.attendees).toEqual([
      { person: null, profile, role: 'guest', modes: ['room', 'remote'] },
    ]);
    const row = '["Nadia","Village Network","","Guest, without an account","In the room and remotely"]';
    expect(JSON.stringify(composeAttendance(skeleton(scene), wording))).toContain(row);
  });

  test('R12 when the words of a guest were only read out, then the guest is not among the participants', () => {
    const [, ...turn] = spoken;
    const scene = given(...sitting, requestedFor(nadia, mateo, { written: 'We support this.' }), ...turn);
    expect(rolesIn(scene)).not.toContain('guest');
  });
});

describe('Given people who came before the opening', () => {
  const rows = (scene: Scene) =>
    skeleton(scene).attendance.flatMap(({ attendees }) => attendees.map(({ person, modes }) => [person, modes]));

  test('R10 when one of them left before it, then only those who stayed have attended', () => {
    const early: readonly Past[] = [joined(bo, 'room'), joined(chen, 'remote')];
    const scene = given(...prepared, ...early, later(60), left(bo), later(60), opened, later(60), closed);
    expect(rows(scene)).toEqual([[chen.id, ['remote']]]);
  });

  test('R10 when one of them left before it and came back in another way, then only that counts', () => {
    const past: readonly Past[] = [joined(bo, 'room'), later(60), left(bo), later(60), opened, later(5)];
    expect(rows(given(...prepared, ...past, joined(bo, 'remote')))).toEqual([[bo.id, ['remote']]]);
  });
});
