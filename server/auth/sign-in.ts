import { accountByEmail } from '../../db/accounts.ts';
import type { Db } from '../../db/open-database.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { SignIn } from '../../shared/protocol/http-session.ts';
import type { Passwords } from './passwords.ts';
import { createTries, type Tries } from './tries.ts';

const QUARTER_MS = 15 * 60 * 1000;
/** Wrong passwords for one account from one address; a hall shares its address, but not its accounts. */
const PER_ACCOUNT_HERE = 10;
/** Wrong passwords for one account from anywhere: against guessing from many addresses. */
const PER_ACCOUNT = 50;
/** From one address for any accounts: only against floods, far above what a full hall needs. */
const PER_ADDRESS = 3000;

type World = { readonly db: Db; readonly passwords: Passwords; readonly now: () => number };

/** Checks e-mail and password, in the same time whether the account exists or not. */
export function createSignIn({ db, passwords, now }: World) {
  const here = createTries(PER_ACCOUNT_HERE, QUARTER_MS, now);
  const anywhere = createTries(PER_ACCOUNT, QUARTER_MS, now);
  const address = createTries(PER_ADDRESS, QUARTER_MS, now);
  const mayTry = (email: string, from: string): boolean =>
    takeAll([address, from], [here, `${email} ${from}`], [anywhere, email]);

  return async ({ email, password }: SignIn, from: string): Promise<PersonId | Refusal> => {
    if (!mayTry(email, from)) return refuse('too-many-tries');
    const account = accountByEmail(db, email);
    const right = await passwords.verify(account?.passwordHash ?? null, password);
    if (!account || !right) return refuse('wrong-password');
    here.forget(`${email} ${from}`);
    anywhere.forget(email);
    return account.person;
  };
}

/** One more of each, up to the first that is exhausted: who is stopped here does not use up the account elsewhere. */
const takeAll = (...keys: readonly (readonly [Tries, string])[]): boolean =>
  keys.every(([tries, key]) => tries.take(key));
