import { type Account, accountByEmail, accountOfPerson } from '../../db/accounts.ts';
import type { Db } from '../../db/open-database.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { SignIn } from '../../shared/protocol/http-session.ts';
import type { Passwords } from './passwords.ts';
import { createTries } from './tries.ts';

const QUARTER_MS = 15 * 60 * 1000;
/** Wrong passwords for one account from one address; a hall shares its address, but not its accounts. */
const PER_ACCOUNT_HERE = 10;
/** Wrong passwords for one account from anywhere: against guessing from many addresses. */
const PER_ACCOUNT = 50;
/** From one address for any accounts: only against floods, far above what a full hall needs. */
const PER_ADDRESS = 3000;

type World = { readonly db: Db; readonly passwords: Passwords; readonly now: () => number };

/** Checks e-mail and password, in the same time whether the account exists or not. Only wrong tries count. */
export function createSignIn({ db, passwords, now }: World) {
  const here = createTries(PER_ACCOUNT_HERE, QUARTER_MS, now);
  const anywhere = createTries(PER_ACCOUNT, QUARTER_MS, now);
  const address = createTries(PER_ADDRESS, QUARTER_MS, now);

  /** What was changed while it was checked is no longer right: every session that it had opened has been ended. */
  const isStillSo = ({ person, passwordHash }: Account): boolean =>
    accountOfPerson(db, person)?.passwordHash === passwordHash;

  return async ({ email, password }: SignIn, from: string): Promise<PersonId | Refusal> => {
    const pair = `${email} ${from}`;
    const mayTry = () => here.allows(pair) && anywhere.allows(email) && address.allows(from);
    const account = accountByEmail(db, email);
    const verdict = await passwords.verify(account?.passwordHash ?? null, password, mayTry);
    if (verdict === 'stopped') return refuse('too-many-tries');
    if (account && verdict === 'right' && isStillSo(account)) {
      here.forget(pair);
      return account.person;
    }
    here.count(pair);
    anywhere.count(email);
    address.count(from);
    return refuse('wrong-password');
  };
}
