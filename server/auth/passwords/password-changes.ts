import type { Db } from '../../../db/open-database.ts';
import { useAccountLinks } from '../../../db/people/account-links.ts';
import { accountOfPerson, changePassword, markVerified } from '../../../db/people/accounts.ts';
import type { Profile } from '../../../shared/attendance/profile.ts';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { PasswordChange } from '../../../shared/protocol/http/people/session.ts';
import type { Acts } from '../../acts/acts.ts';
import type { Whose } from '../../fair-queue.ts';
import type { AccountLinks } from '../account-links.ts';
import type { Sessions, SignedIn } from '../sessions/sessions.ts';
import type { SignInByPassword } from '../sessions/sign-in.ts';
import { isGuessable } from './password-judge.ts';
import type { Passwords } from './passwords.ts';

type Deps = {
  readonly db: Db;
  readonly passwords: Pick<Passwords, 'hash'>;
  readonly sessions: Pick<Sessions, 'closeOthers' | 'changeCookie'>;
  readonly acts: Pick<Acts, 'record'>;
  readonly links: Pick<AccountLinks, 'open'>;
  readonly signIn: SignInByPassword;
  readonly now: () => number;
};
type Known = { readonly email: string; readonly profile: Pick<Profile, 'name' | 'organisation'> };
/** Names the field that the refusal is about. */
type BadPassword = Refusal & { readonly fields: readonly ['password'] };
type Changed = { readonly ended: number; readonly cookie: string };

/** How people change their passwords. */
export type PasswordChanges = {
  /** Refuses `password-guessable`. `whose`: people take turns at the judge by these names. */
  readonly judged: (password: string, known: Known, whose?: Whose) => Promise<BadPassword | null>;
  /** Needs the present password; wrong ones count as wrong tries to sign in. Every other session of the person ends. */
  readonly changePassword: (who: SignedIn, change: PasswordChange) => Promise<Changed | Refusal>;
  /** A new password for a person who holds the link: this shows that the address is theirs. Every session ends. */
  readonly resetPassword: (token: string, password: string) => Promise<PersonId | Refusal>;
};

export const createPasswordChanges = (deps: Deps): PasswordChanges => ({
  judged,
  changePassword: (who, wanted) => change(deps, who, wanted),
  resetPassword: (token, password) => reset(deps, token, password),
});

async function judged(password: string, { email, profile }: Known, whose: Whose = ''): Promise<BadPassword | null> {
  const known = [profile.name, profile.organisation, email, email.split('@')[0] ?? '', email.split('@')[1] ?? ''];
  return (await isGuessable(password, known, whose)) ? { ...refuse('password-guessable'), fields: ['password'] } : null;
}

async function change(
  deps: Deps,
  { person, email, profile, sessionId }: SignedIn,
  { present, password }: PasswordChange,
): Promise<Changed | Refusal> {
  const { db, passwords, sessions, signIn } = deps;
  const before = accountOfPerson(db, person)?.passwordHash;
  const proof = await signIn({ email, password: present }, { sessionId });
  if (typeof proof !== 'string') return proof.refused === 'wrong-password' ? refuse('wrong-present-password') : proof;
  if (proof !== person) return refuse('wrong-present-password');
  const guessable = await judged(password, { email, profile }, [sessionId, email]);
  if (guessable) return guessable;
  const hash = await passwords.hash(password, { origin: sessionId, account: email });
  if (!changePassword(db, person, hash, before)) return refuse('wrong-present-password');
  noteChange(deps, person);
  return { ended: await sessions.closeOthers(person, sessionId), ...sessions.changeCookie(sessionId) };
}

async function reset(deps: Deps, token: string, password: string): Promise<PersonId | Refusal> {
  const { db, passwords, sessions, acts, links, now } = deps;
  const opened = links.open(token, 'reset');
  if (isRefusal(opened)) return opened;
  const { person, email, passwordHash: before, verifiedAt } = opened.account;
  const guessable = await judged(password, opened.account, [`reset ${person}`, email]);
  if (guessable) return guessable;
  const hash = await passwords.hash(password, { origin: `reset ${person}`, account: email });
  if (!changePassword(db, person, hash, before)) return refuse('link-ended');
  noteChange(deps, person);
  await sessions.closeOthers(person, '');
  if (verifiedAt === null && !markVerified(db, person, now()))
    acts.record({ type: 'account.verified', person }, person);
  return person;
}

/** Links for a new password have served their purpose, too. */
function noteChange({ db, acts, now }: Deps, person: PersonId): void {
  useAccountLinks(db, person, 'reset', now());
  acts.record({ type: 'account.password-changed', person }, person);
}
