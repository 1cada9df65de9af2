import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '../../db/open-database.ts';
import {
  accountByEmail,
  accountOfPerson,
  addAccount,
  changePassword,
  changeProfile,
} from '../../db/people/accounts.ts';
import { idOf, type PersonId } from '../../shared/ids.ts';
import { DATABASES } from '../support/databases.ts';
import { bo, chen } from '../support/people.ts';

const account = {
  person: bo.id,
  email: 'bo@agency.example',
  passwordHash: 'p',
  profile: bo.profile,
  language: 'fr',
  verifiedAt: 1,
} as const;

describe.each(DATABASES)('accounts %s', (_name, open) => {
  let db: Db;
  let remove: () => void;
  beforeEach(() => {
    ({ db, remove } = open());
  });
  afterEach(() => remove());

  test('given an account, it is found by its address and by its person', () => {
    expect(addAccount(db, account, 1)).toBeNull();
    expect(accountByEmail(db, 'bo@agency.example')).toEqual(account);
    expect(accountOfPerson(db, bo.id)).toEqual(account);
    expect(accountByEmail(db, 'chen@backbone.example')).toBeNull();
  });

  test('given an account, when another is made with its address, then it is refused and the first stays', () => {
    addAccount(db, account, 1);
    const second = { ...account, person: idOf<PersonId>('bo-2'), profile: chen.profile };
    expect(addAccount(db, second, 2)).toEqual({ refused: 'email-in-use' });
    expect(accountByEmail(db, account.email)).toEqual(account);
  });

  test('when a password is changed, then only the hash is another', () => {
    addAccount(db, account, 1);
    changePassword(db, bo.id, 'q');
    expect(accountOfPerson(db, bo.id)).toEqual({ ...account, passwordHash: 'q' });
  });

  test('when two change a password at once, then the second, who knew only the old one, changes nothing', () => {
    addAccount(db, account, 1);
    expect(changePassword(db, bo.id, 'q', 'p')).toBe(true);
    expect(changePassword(db, bo.id, 'r', 'p')).toBe(false);
    expect(accountOfPerson(db, bo.id)?.passwordHash).toBe('q');
  });

  test('when a profile is changed, then nothing else is another, and nobody else is', () => {
    const other = { ...account, person: chen.id, email: 'chen@backbone.example', profile: chen.profile };
    addAccount(db, account, 1);
    addAccount(db, other, 1);
    changeProfile(db, bo.id, { ...bo.profile, name: 'Bo Renamed' });
    expect(accountOfPerson(db, bo.id)).toEqual({ ...account, profile: { ...bo.profile, name: 'Bo Renamed' } });
    expect(accountOfPerson(db, chen.id)).toEqual(other);
  });
});
