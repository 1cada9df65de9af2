import type { Db } from '../../db/open-database.ts';
import { accountOfPerson, changeEmail } from '../../db/people/accounts.ts';
import { serverRightsOf } from '../../db/people/administration.ts';
import { type Deed, type Founders, whyNot } from '../../shared/account/deeds.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Acts } from '../acts/acts.ts';
import type { Effects } from '../effects.ts';
import { type AccountLinks, createAccountLinks } from './account-links.ts';
import { createPasswordChanges, type PasswordChanges } from './passwords/password-changes.ts';
import type { Passwords } from './passwords/passwords.ts';
import { createProfileChanges, type ProfileChanges } from './profile-changes.ts';
import { createProtectedNames, type ProtectedNames } from './protected-names.ts';
import { createRegistering, type Registering } from './registering.ts';
import type { Sessions } from './sessions/sessions.ts';
import { createSignIn, type SignInByPassword } from './sessions/sign-in.ts';

type Deps = {
  readonly db: Db;
  readonly passwords: Passwords;
  readonly sessions: Sessions;
  readonly acts: Acts;
  readonly founders: Founders;
  readonly effects: Effects;
};

/** What people do with their own account: create it, verify its address, and change it. */
export type Accounts = Registering &
  PasswordChanges &
  ProfileChanges &
  ProtectedNames & {
    readonly signIn: SignInByPassword;
    readonly links: AccountLinks;
    /** Why a person may not do what reaches others, as their account is now; null: they may. */
    readonly whyNot: (person: PersonId, deed: Deed) => Refusal | null;
    /** Names another address before one is verified; false when it is too late for that. */
    readonly changeEmail: (person: PersonId, email: string) => boolean;
  };

export function createAccounts({ db, passwords, sessions, acts, founders, effects }: Deps): Accounts {
  const { now, ticks } = effects;
  const signIn = createSignIn({ db, passwords, acts, ticks });
  const links = createAccountLinks({ db, now });
  const names = createProtectedNames(db);
  const changes = createPasswordChanges({ db, passwords, sessions, acts, links, signIn, now });
  return {
    signIn,
    links,
    ...names,
    ...changes,
    ...createProfileChanges(db, names),
    ...createRegistering({ db, passwords, acts, links, names, effects, judged: changes.judged }),
    whyNot: (person, deed) => whyNotAsItStands(db, founders, person, deed),
    changeEmail: (person, email) => changeEmail(db, person, email),
  };
}

function whyNotAsItStands(db: Db, founders: Founders, person: PersonId, deed: Deed): Refusal | null {
  const account = accountOfPerson(db, person);
  if (!account) return refuse('signed-out');
  const administrator = serverRightsOf(db, person)?.administrator ?? false;
  const code = whyNot(deed, { isVerified: account.verifiedAt !== null, administrator }, founders);
  return code && refuse(code);
}
