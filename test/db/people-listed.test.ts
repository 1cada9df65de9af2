import { expect, test } from 'vitest';
import { openDatabase } from '../../db/open-database.ts';
import { addAccount } from '../../db/people/accounts.ts';
import { disable, makeAdministrator } from '../../db/people/administration.ts';
import { listPeople } from '../../db/people/people-listed.ts';
import { amina, bo, chen, dalia } from '../support/people.ts';

test('given accounts, when administrators look for those of one standing, then they find these alone, by words too', () => {
  const db = openDatabase(':memory:');
  for (const [n, one] of [amina, bo, chen, dalia].entries()) {
    const email = `${one.id}@lakes.example`;
    const verifiedAt = one === bo || one === chen ? null : 1;
    addAccount(db, { person: one.id, email, passwordHash: 'p', profile: one.profile, language: 'en', verifiedAt }, n);
  }
  makeAdministrator(db, amina.id, true);
  disable(db, dalia.id, 9);
  const found = (standing: Parameters<typeof listPeople>[1]['standing'], words = '', limit = 9) =>
    listPeople(db, { words, standing }, 0, limit).map(({ person }) => person);
  expect(found(null)).toEqual([dalia.id, chen.id, bo.id, amina.id]);
  expect(found('unverified')).toEqual([chen.id, bo.id]);
  expect(found('unverified', chen.profile.name)).toEqual([chen.id]);
  expect(found('unverified', '', 1)).toEqual([chen.id]);
  expect(found('disabled')).toEqual([dalia.id]);
  expect(found('administrator')).toEqual([amina.id]);
  db.close();
});
