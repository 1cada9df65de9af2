import { accountOfPerson, changePassword, changeProfile } from '../../db/accounts.ts';
import type { Db } from '../../db/open-database.ts';
import type { Profile } from '../../shared/attendance/profile.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { PasswordChange, SessionsEnded } from '../../shared/protocol/http-session.ts';
import type { Acts } from '../acts.ts';
import type { Passwords } from './passwords.ts';
import type { Sessions, SignedIn } from './sessions.ts';
import { createSignIn } from './sign-in.ts';

type World = {
  readonly db: Db;
  readonly passwords: Passwords;
  readonly sessions: Sessions;
  readonly acts: Acts;
  readonly now: () => number;
};
type Watch = (person: PersonId, profile: Profile) => void;

/** What people do with their own account: prove that it is theirs, and change it. */
export function createAccounts({ db, passwords, sessions, acts, now }: World) {
  const signIn = createSignIn({ db, passwords, acts, now });
  const watchers = new Set<Watch>();

  return {
    signIn,

    /** From now on: nothing that was said, sent or applied for before is touched. */
    changeProfile(person: PersonId, profile: Profile): void {
      changeProfile(db, person, profile);
      for (const watch of watchers) watch(person, profile);
    },

    /** Needs the present password; wrong ones count as wrong tries to sign in. Every other session of the person ends. */
    async changePassword(
      { person, email, sessionId }: SignedIn,
      { present, password }: PasswordChange,
    ): Promise<SessionsEnded | Refusal> {
      const before = accountOfPerson(db, person)?.passwordHash;
      const proof = await signIn({ email, password: present }, { sessionId });
      if (typeof proof !== 'string')
        return proof.refused === 'wrong-password' ? refuse('wrong-present-password') : proof;
      if (!changePassword(db, person, await passwords.hash(password, sessionId), before))
        return refuse('wrong-present-password');
      acts.record({ type: 'account.password-changed', person }, person);
      return { ended: await sessions.closeOthers(person, sessionId) };
    },

    /** Told of each change of a profile, so that open connections know people as they now are. */
    onProfileChanged(watch: Watch): () => void {
      watchers.add(watch);
      return () => void watchers.delete(watch);
    },
  };
}

export type Accounts = ReturnType<typeof createAccounts>;
