import { describe, test } from 'vitest';
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

  test('F4 given a member who never came, when they are entered without an account, then the record says by whom', () => {
    const { name, organisation } = bo.profile;
    const guest = { ...nadia, name, organisation };
    given(...sitting)
      .when(enterGuest(name, organisation), by(mateo))
      .leadsTo(requestedFor(guest, mateo, { id: entering.requestId }));
  });
});
