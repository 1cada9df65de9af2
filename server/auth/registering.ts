import type { Db } from '../../db/open-database.ts';
import { accountOfPerson, addAccount, markVerified } from '../../db/people/accounts.ts';
import type { By } from '../../shared/account/act.ts';
import { isRefusal, type Refusal } from '../../shared/decision.ts';
import { idOf, type PersonId } from '../../shared/ids.ts';
import type { Registration } from '../../shared/protocol/http/people/session.ts';
import type { Acts } from '../acts/acts.ts';
import type { Effects } from '../effects.ts';
import type { AccountLinks } from './account-links.ts';
import { networkOf } from './network.ts';
import type { PasswordChanges } from './passwords/password-changes.ts';
import type { Passwords } from './passwords/passwords.ts';
import type { ProtectedNames } from './protected-names.ts';

type Deps = {
  readonly db: Db;
  readonly passwords: Pick<Passwords, 'hash'>;
  readonly acts: Pick<Acts, 'record'>;
  readonly links: Pick<AccountLinks, 'whom' | 'verify'>;
  readonly names: ProtectedNames;
  readonly judged: PasswordChanges['judged'];
  readonly effects: Pick<Effects, 'now' | 'newId'>;
};
type New = Omit<Registration, 'invitation'>;

/** How an account is created, and how its address is verified. */
export type Registering = {
  /**
   * An account whose address nobody has verified: the address may be somebody else's, and have another account already. `address`:
   * that of the network.
   */
  readonly register: (wanted: New, address: string) => Promise<PersonId | Refusal>;
  /** From now on the address is known to be this person's. Refuses `unknown-person` and `email-in-use`. */
  readonly admit: (person: PersonId, by: By) => Refusal | null;
  /** With the link of a letter; `here`: the person who is signed in. Refuses `link-ended` and `email-in-use`. */
  readonly verify: (token: string, here: PersonId | null) => { readonly email: string } | Refusal;
};

export const createRegistering = (deps: Deps): Registering => ({
  register: (wanted, address) => register(deps, wanted, address),

  admit(person, by) {
    const { db, acts, effects } = deps;
    if (accountOfPerson(db, person)?.verifiedAt) return null;
    const refusal = markVerified(db, person, effects.now());
    if (!refusal) acts.record({ type: 'account.verified', person }, by);
    return refusal;
  },

  verify(token, here) {
    const { links, acts } = deps;
    const [meant, account] = [links.whom(token, here), links.verify(token, here)];
    if (!isRefusal(meant) && !isRefusal(account))
      acts.record({ type: 'account.verified', person: account.person }, account.person);
    return isRefusal(account) ? account : { email: account.email };
  },
});

async function register(
  { db, passwords, acts, names, judged, effects }: Deps,
  { email, password, language, ...profile }: New,
  address: string,
): Promise<PersonId | Refusal> {
  const origin = { origin: `address ${networkOf(address)}`, account: email };
  const refusal =
    (await judged(password, { email, profile }, [origin.origin, email])) ??
    names.mustNotPassForAdministrator(profile, null);
  if (refusal) return refusal;
  const person = idOf<PersonId>(effects.newId());
  const passwordHash = await passwords.hash(password, origin);
  const refused = addAccount(db, { person, email, passwordHash, profile, language, verifiedAt: null }, effects.now());
  if (refused) return refused;
  acts.record({ type: 'account.made', person }, person);
  return person;
}
