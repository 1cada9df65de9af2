import { type Account, accountByEmail, accountOfPerson } from '../../db/accounts.ts';
import { standingOf } from '../../db/administration.ts';
import type { Db } from '../../db/open-database.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { SignIn } from '../../shared/protocol/http-session.ts';
import type { Acts } from '../acts.ts';
import { deviceIn } from './devices.ts';
import type { Passwords } from './passwords.ts';
import { createWaits } from './waits.ts';

type World = { readonly db: Db; readonly passwords: Passwords; readonly acts: Acts; readonly now: () => number };
/** Where a try comes from: a session, or an address (which a hall shares) and the cookies of a browser. */
export type From = { readonly sessionId: string } | { readonly address: string; readonly cookies: string | undefined };

/** Nobody's tries hinder those of somebody else: a device that the account knows and a session count by themselves. */
function nameOf(from: From, account: Account | null): string {
  if ('sessionId' in from) return `session ${from.sessionId}`;
  const device = account && deviceIn(from.cookies, account);
  return device ? `device ${device}` : `address ${from.address}`;
}

/** Checks e-mail and password, in the same time whether the account exists or not. Only wrong tries count. */
export function createSignIn({ db, passwords, acts, now }: World) {
  const waits = createWaits(now);

  /** What was changed while it was checked is no longer right: every session that it had opened has been ended. */
  const isStillSo = ({ person, passwordHash }: Account): boolean =>
    accountOfPerson(db, person)?.passwordHash === passwordHash;

  /** Who is kept out learns it by the right password alone. */
  function mayComeIn({ person }: Account): PersonId | Refusal {
    if (standingOf(db, person)?.disabledAt === null) return person;
    acts.signInFailed(person);
    return refuse('account-disabled');
  }

  return async ({ email, password }: SignIn, from: From): Promise<PersonId | Refusal> => {
    const account = accountByEmail(db, email);
    const whose = nameOf(from, account);
    const pair = `${email} ${whose}`;
    const trying = { whose, mayTry: () => waits.mayTry(pair) };
    const verdict = await passwords.verify(account?.passwordHash ?? null, password, trying);
    if (verdict === 'stopped') return refuse('too-many-tries');
    if (verdict === 'busy') return refuse('too-many-messages');
    if (account && verdict === 'right' && isStillSo(account)) {
      waits.forget(pair);
      return mayComeIn(account);
    }
    waits.count(pair);
    acts.signInFailed(account?.person ?? null);
    return refuse('wrong-password');
  };
}
