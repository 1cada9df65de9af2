import { useAccountLinks } from '../../db/account-links.ts';
import {
  accountOfPerson,
  addAccount,
  changeEmail,
  changePassword,
  changeProfile,
  markVerified,
} from '../../db/accounts.ts';
import { serverRightsOf } from '../../db/administration.ts';
import type { Db } from '../../db/open-database.ts';
import type { By } from '../../shared/act.ts';
import type { Profile } from '../../shared/attendance/profile.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { type Deed, type Founders, whyNot } from '../../shared/deeds.ts';
import { idOf, type PersonId } from '../../shared/ids.ts';
import type { PasswordChange, Registration } from '../../shared/protocol/http-session.ts';
import type { Acts } from '../acts.ts';
import type { Effects } from '../effects.ts';
import type { Whose } from '../fair-queue.ts';
import { createAccountLinks } from './account-links.ts';
import { networkOf } from './network.ts';
import { isGuessable } from './password-judge.ts';
import type { Passwords } from './passwords.ts';
import { createProtectedNames, type Imitation } from './protected-names.ts';
import type { Sessions, SignedIn } from './sessions.ts';
import { createSignIn } from './sign-in.ts';

type Deps = {
  readonly db: Db;
  readonly passwords: Passwords;
  readonly sessions: Sessions;
  readonly acts: Acts;
  readonly founders: Founders;
  readonly effects: Effects;
};
type Watch = (person: PersonId, profile: Profile) => void;
type Known = { readonly email: string; readonly profile: Pick<Profile, 'name' | 'organisation'> };
/** Names the field that it is about. */
type BadPassword = Refusal & { readonly fields: readonly ['password'] };
type New = Omit<Registration, 'invitation'>;

/** What people do with their own account: make it, show that it is theirs, and change it. */
export function createAccounts({ db, passwords, sessions, acts, founders, effects }: Deps) {
  const { now, ticks } = effects;
  const signIn = createSignIn({ db, passwords, acts, ticks });
  const links = createAccountLinks({ db, now });
  const names = createProtectedNames(db);
  const watchers = new Set<Watch>();

  /** Refuses `password-guessable`. */
  async function judged(password: string, { email, profile }: Known, whose: Whose = ''): Promise<BadPassword | null> {
    const known = [profile.name, profile.organisation, email, email.split('@')[0] ?? '', email.split('@')[1] ?? ''];
    return (await isGuessable(password, known, whose))
      ? { ...refuse('password-guessable'), fields: ['password'] }
      : null;
  }

  return {
    signIn,
    links,
    judged,
    unlessImitated: names.unlessImitated,

    /** Why somebody may not do what reaches others, as their account stands now; null: they may. */
    whyNot(person: PersonId, deed: Deed): Refusal | null {
      const account = accountOfPerson(db, person);
      if (!account) return refuse('signed-out');
      const administrator = serverRightsOf(db, person)?.administrator ?? false;
      const code = whyNot(deed, { isVerified: account.verifiedAt !== null, administrator }, founders);
      return code && refuse(code);
    },

    /** An account whose address nobody has verified: it may be anybody's, and have another account already. */
    async register({ email, password, language, ...profile }: New, address: string): Promise<PersonId | Refusal> {
      const origin = { origin: `address ${networkOf(address)}`, account: email };
      const refusal =
        (await judged(password, { email, profile }, [origin.origin, email])) ?? names.unlessImitated(profile, null);
      if (refusal) return refusal;
      const person = idOf<PersonId>(effects.newId());
      const passwordHash = await passwords.hash(password, origin);
      const refused = addAccount(db, { person, email, passwordHash, profile, language, verifiedAt: null }, now());
      if (refused) return refused;
      acts.record({ type: 'account.made', person }, person);
      return person;
    },

    /** From now on the address is known to be this person's. Refuses `unknown-person` and `email-in-use`. */
    admit(person: PersonId, by: By): Refusal | null {
      if (accountOfPerson(db, person)?.verifiedAt) return null;
      const refusal = markVerified(db, person, now());
      if (!refusal) acts.record({ type: 'account.verified', person }, by);
      return refusal;
    },

    /** By the link of a message. Refuses `link-ended` and `email-in-use`. */
    verify(token: string, here: PersonId | null): { readonly email: string } | Refusal {
      const [meant, account] = [links.whom(token, here), links.verify(token, here)];
      if (!isRefusal(meant) && !isRefusal(account))
        acts.record({ type: 'account.verified', person: account.person }, account.person);
      return isRefusal(account) ? account : { email: account.email };
    },

    /** Another address, before one is verified; false when it is too late for that. */
    changeEmail: (person: PersonId, email: string): boolean => changeEmail(db, person, email),

    /** From now on: nothing that was said, sent or applied for before is touched. A name that stays is not judged again. */
    changeProfile(
      { person, profile: before }: Pick<SignedIn, 'person' | 'profile'>,
      profile: Profile,
    ): Imitation | null {
      const isSame = before.name === profile.name && before.organisation === profile.organisation;
      const imitation = isSame ? null : names.unlessImitated(profile, person);
      if (imitation) return imitation;
      changeProfile(db, person, profile);
      for (const watch of watchers) watch(person, profile);
      return null;
    },

    /** Needs the current password; wrong ones count as wrong tries to sign in. Every other session of the person ends. */
    async changePassword(
      { person, email, profile, sessionId }: SignedIn,
      { present, password }: PasswordChange,
    ): Promise<{ readonly ended: number; readonly cookie: string } | Refusal> {
      const before = accountOfPerson(db, person)?.passwordHash;
      const proof = await signIn({ email, password: present }, { sessionId });
      if (typeof proof !== 'string')
        return proof.refused === 'wrong-password' ? refuse('wrong-present-password') : proof;
      if (proof !== person) return refuse('wrong-present-password');
      const guessable = await judged(password, { email, profile }, [sessionId, email]);
      if (guessable) return guessable;
      const hash = await passwords.hash(password, { origin: sessionId, account: email });
      if (!changePassword(db, person, hash, before)) return refuse('wrong-present-password');
      acts.record({ type: 'account.password-changed', person }, person);
      useAccountLinks(db, person, 'reset', now());
      return { ended: await sessions.closeOthers(person, sessionId), ...sessions.changeCookie(sessionId) };
    },

    /** Another password for who holds the link: the address is theirs, then, and every session ends. */
    async resetPassword(token: string, password: string): Promise<PersonId | Refusal> {
      const opened = links.open(token, 'reset');
      if (isRefusal(opened)) return opened;
      const { person, email, passwordHash: before } = opened.account;
      const guessable = await judged(password, opened.account, [`reset ${person}`, email]);
      if (guessable) return guessable;
      const hash = await passwords.hash(password, { origin: `reset ${person}`, account: email });
      if (!changePassword(db, person, hash, before)) return refuse('link-ended');
      useAccountLinks(db, person, 'reset', now());
      acts.record({ type: 'account.password-changed', person }, person);
      await sessions.closeOthers(person, '');
      if (opened.account.verifiedAt === null && !markVerified(db, person, now()))
        acts.record({ type: 'account.verified', person }, person);
      return person;
    },

    /** Told of each change of a profile, so that open connections know people as they now are. */
    onProfileChanged(watch: Watch): () => void {
      watchers.add(watch);
      return () => void watchers.delete(watch);
    },
  };
}

export type Accounts = ReturnType<typeof createAccounts>;
