import { expect, test } from 'vitest';
import { entityOf, isOfEntity } from '../../../shared/floor/delegation/entity.ts';
import type { FloorRequest } from '../../../shared/floor/requests/floor-request.ts';
import { given } from '../../support/given.ts';
import { asking, enrolled, joined, prepared, requestOf, sitting } from '../../support/history.ts';
import { bo, by, ines, type Somebody } from '../../support/people.ts';

const entityFor = (organisation: string, change: Partial<Somebody['profile']> = {}) =>
  entityOf({ role: 'participant', profile: { ...bo.profile, ...change, organisation } });

const NOBODYS = [
  ...[
    'Independent',
    'independent expert',
    'None',
    'n/a',
    'N.A.',
    'N / A',
    'NA',
    '-',
    '—',
    'Not applicable',
    'no organisation',
  ],
  ...[
    'Individual',
    'Self',
    'self-employed',
    'Freelance',
    'Private',
    'Personal',
    'Myself',
    '(none)',
    'unaffiliated',
    'Nil',
  ],
  ...[
    'private individual',
    'Retired',
    'Student',
    'Consultant',
    'Independent consultant',
    'TBD',
    'No affiliation',
    'own name',
  ],
  ...['Indépendante', 'Aucune', 'sans objet', 's.o.', 'néant', 'à titre personnel', 'particulier', 'Retraité'],
  ...['Ninguna', 'Independiente', 'no aplica', 'a título personal', 'sin organización', 'jubilada', 'autónomo'],
  ...['مستقل', 'لا يوجد', 'لا ينطبق', 'بصفة شخصية', 'فرد'],
  ...['нет', 'независимый эксперт', 'не применимо', 'частное лицо', 'без организации', 'Н/Д'],
  ...['无', '個人', '个人', '独立', '不适用', '无组织', '自由职业者'],
];

test.each(NOBODYS)(
  'F38 given %s as organisation, then it makes nobody a delegation, of a Member State or not',
  (name) => {
    expect(entityFor(name)).toBeNull();
    expect(entityFor(name, { stakeholderGroup: 'other' })).toBeNull();
  },
);

test.each([
  'Independent Broadcasting Authority',
  'Student Union of Norway',
  'Privacy International',
  'Self-Help Africa',
  '无锡大学',
  'Nairobi',
])('F38 given %s as organisation, then it is one', (name) => expect(entityFor(name)).not.toBeNull());

test('F38 F39 given two strangers who are independent, when one has the floor for what they wrote, then the other cannot take it over', () => {
  const alone = (who: Somebody): Somebody => ({ ...who, profile: { ...who.profile, organisation: 'Independent' } });
  const [one, other] = [alone(bo), alone(ines)];
  const there = [
    ...prepared.filter((past) => !JSON.stringify(past).includes('"attendance.enrolled","person":"bo"')),
    enrolled(one),
    enrolled(other),
  ];
  const scene = given(...there, ...sitting.slice(prepared.length), joined(one, 'remote'), joined(other, 'remote'))
    .when({ ...asking(one), type: 'floor.request' }, by(one))
    .done();
  expect(scene.meeting.floor.requests[requestOf(one)]?.entity).toBeUndefined();
  const substitute = {
    type: 'floor.substitute',
    requestId: requestOf(one),
    beneficiary: { type: 'member', person: other.id },
  } as const;
  scene.when(substitute, by(other)).refused('no-delegation');
});

test('F38 F39 given a request in an older log that carries such a delegation, then it is nobody’s either', () => {
  const scene = given(...sitting, enrolled(ines));
  const request = {
    entity: 'se independent',
    capacity: { type: 'for-organisation', organisation: 'Independent' },
  } as FloorRequest;
  const guest = {
    type: 'guest',
    name: 'Stran Ger',
    organisation: 'independent',
    stakeholderGroup: 'other',
    mode: 'room',
  } as const;
  expect(isOfEntity(scene.meeting, guest, request)).toBe(false);
});
