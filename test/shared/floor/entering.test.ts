import { describe, test } from 'vitest';
import { idOf, type RequestId } from '../../../shared/ids.ts';
import { given } from '../../support/given.ts';
import { asking, joined, nadia, requestedFor, sitting } from '../../support/history.ts';
import { bo, by, mateo, olga, type Somebody } from '../../support/people.ts';

const entering = { type: 'floor.enter', beneficiary: nadia, written: null, ...asking(mateo) } as const;
const enterMember = ({ id }: Somebody, written: string | null = null) =>
  ({ ...entering, beneficiary: { type: 'member', person: id }, written }) as const;
const enterGuest = (name: string, organisation: string) =>
  ({ ...entering, beneficiary: { ...nadia, name, organisation } }) as const;

describe('words of others', () => {
  test('F4 given a member who never came, when words are entered in their name, then it is refused', () => {
    const meeting = given(...sitting, joined(mateo, 'room'));
    meeting.when(enterMember(bo), by(mateo)).refused('never-came');
    meeting.when(enterMember(olga, 'We agree.'), by(mateo)).refused('never-came');
  });

  test('F4 given somebody here with an account, when a guest is entered under their name, then it is refused', () => {
    const meeting = given(...sitting, joined(bo, 'remote'));
    const { name, organisation } = bo.profile;
    meeting.when(enterGuest(name, organisation), by(mateo)).refused('guest-is-member');
    meeting.when(enterGuest(` b\u00f6 `, organisation.toUpperCase()), by(mateo)).refused('guest-is-member');
    meeting.when(enterGuest(`B\u00f8`, organisation), by(mateo)).refused('guest-is-member');
    meeting.when(enterGuest(`B\u200do`, organisation), by(mateo)).refused('guest-is-member');
    meeting.when(enterGuest('Bo the younger', organisation), by(mateo)).done();
  });

  test('F4 given a member who never came, when a guest is entered under their name, then it is refused, too', () => {
    const { name, organisation } = bo.profile;
    given(...sitting)
      .when(enterGuest(name, organisation), by(mateo))
      .refused('guest-is-member');
    given(...sitting)
      .when(enterGuest(`${name} (not signed in)`, organisation), by(mateo))
      .done();
  });

  test.each([
    ['Cyrillic', 'B\u043e'],
    ['Greek', '\u0392\u03bf'],
    ['a figure', 'B0'],
    ['Cyrillic capitals', '\u0412\u041e'],
    ['a hyphen and a space', 'B- o'],
    ['mathematical letters', '\ud835\udc01\ud835\udc28'],
  ])(
    'F4 given a member, when a guest is entered under letters that look like theirs, in %s, then it is refused',
    (_, name) => {
      given(...sitting, joined(bo, 'remote'))
        .when(enterGuest(name, bo.profile.organisation), by(mateo))
        .refused('guest-is-member');
    },
  );

  test('F6 given a guest on the list, when one is entered whose letters look like theirs, then they have a place already', () => {
    const other = { ...entering, requestId: idOf<RequestId>('r-other') };
    const twin = nadia.name.replaceAll('a', '\u0430');
    given(...sitting, requestedFor(nadia, mateo, { id: entering.requestId }))
      .when({ ...other, beneficiary: { ...nadia, name: twin } }, by(mateo))
      .refused('already-on-list');
  });
});
