import type { Db } from '../../../db/open-database.ts';
import { type Account, accountOfPerson, claimedAccount, verifiedAccount } from '../../../db/people/accounts.ts';
import { serverRightsOf } from '../../../db/people/administration.ts';
import { type Refusal, refuse } from '../../../shared/decision.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { SignIn } from '../../../shared/protocol/http/people/session.ts';
import type { Acts } from '../../acts/acts.ts';
import { networkOf } from '../network.ts';
import type { Found, Passwords, Trying } from '../passwords/passwords.ts';
import { createWaits } from '../waits.ts';
import { deviceIn } from './devices.ts';

type Deps = { readonly db: Db; readonly passwords: Passwords; readonly acts: Acts; readonly ticks: () => number };
/** Where a try comes from: a session, or an address (which a hall shares) and the cookies of a browser. */
export type From = { readonly sessionId: string } | { readonly address: string; readonly cookies: string | undefined };

/** The accounts that an address may mean: the one that has verified it, and the newest that names it. */
type Meant = readonly [Account | null, Account | null];

/** Tries of one person do not hinder another: a device that the account knows, and a session, have counts of their own. */
function originOf(from: From, meant: Meant): string {
  if ('sessionId' in from) return `session ${from.sessionId}`;
  const device = meant.map((account) => account && deviceIn(from.cookies, account)).find(Boolean);
  return device ? `device ${device}` : `address ${networkOf(from.address)}`;
}

/** Checks e-mail and password, in the same time whether the account exists or not. Only wrong tries count. */
export type SignInByPassword = (given: SignIn, from: From) => Promise<PersonId | Refusal>;

export function createSignIn({ db, passwords, acts, ticks }: Deps): SignInByPassword {
  const waits = createWaits(ticks);

  /** A person who is disabled learns it only with the right password. */
  function mayComeIn({ person }: Account): PersonId | Refusal {
    if (serverRightsOf(db, person)?.disabledAt === null) return person;
    acts.signInFailed(person);
    return refuse('account-disabled');
  }

  /** If the password was changed during the check, the try is no longer right: every session that it had opened has been ended. */
  const isStillSo = ({ person, passwordHash }: Account): boolean =>
    accountOfPerson(db, person)?.passwordHash === passwordHash;

  /** The password is checked against both, whether the accounts exist or not, so that the time tells nothing. */
  async function check(meant: Meant, password: string, trying: Trying): Promise<Exclude<Found, number> | Account> {
    const hashes = meant.map((account) => account?.passwordHash ?? null);
    const found = await passwords.find(hashes, password, trying);
    if (typeof found !== 'number') return found;
    const account = meant[found];
    return account && isStillSo(account) ? account : 'wrong';
  }

  return async ({ email, password }, from) => {
    const meant: Meant = [verifiedAccount(db, email), claimedAccount(db, email)];
    const origin = originOf(from, meant);
    const pair = `${email} ${origin}`;
    const found = await check(meant, password, { origin, account: email, mayTry: () => waits.mayTry(pair) });
    if (found === 'stopped') return refuse('too-many-tries');
    if (found === 'busy') return refuse('too-many-messages');
    if (found !== 'wrong') {
      waits.forget(pair);
      return mayComeIn(found);
    }
    waits.count(pair);
    acts.signInFailed((meant[0] ?? meant[1])?.person ?? null);
    return refuse('wrong-password');
  };
}
