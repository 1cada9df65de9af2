import { createSignal } from 'solid-js';
import type { Profile } from '../../shared/attendance/profile.ts';
import type {
  PasswordChange,
  Registration,
  SessionAnswer,
  SessionsEnded,
} from '../../shared/protocol/http/people/session.ts';
import { forgetDrafts } from '../device/draft-name.ts';
import { type Failure, isFailure, request } from '../http/request.ts';

/** Who is signed in on this device. */
export type Session = NonNullable<SessionAnswer>;

type Answer = Session | Failure;

export type SessionStore = SignedIn &
  OwnAccount & {
    /** Undefined until the server has been asked, and null for a visitor. */
    readonly session: () => Session | null | undefined;
    readonly refresh: () => Promise<void>;
  };

/** Signing in and out. */
type SignedIn = {
  readonly signIn: (email: string, password: string) => Promise<Answer>;
  readonly register: (registration: Registration) => Promise<Answer>;
  /** With the link of a letter; the person who holds it is signed in. */
  readonly resetPassword: (wanted: { readonly token: string; readonly password: string }) => Promise<Answer>;
  readonly signOut: () => Promise<Failure | null>;
};

/** Questions that only the owner of the account may ask. */
type OwnAccount = {
  readonly changeProfile: (profile: Profile) => Promise<Answer>;
  readonly changePassword: (change: PasswordChange) => Promise<SessionsEnded | Failure>;
  readonly signOutEverywhere: () => Promise<Failure | null>;
};

type Kept = {
  readonly session: SessionStore['session'];
  readonly settle: (answer: Answer) => Answer;
  readonly end: () => void;
  readonly left: () => null;
};

export function createSession(): SessionStore {
  const [session, setSession] = createSignal<Session | null | undefined>(undefined);
  const end = () => setSession(null);
  const settle = (answer: Answer): Answer => {
    if (!isFailure(answer)) setSession(answer);
    return answer;
  };
  /** A person who signs out leaves no draft behind; a session that ends elsewhere leaves it. */
  function left(): null {
    const person = session()?.person;
    end();
    forgetDrafts(person);
    return null;
  }
  async function refresh(): Promise<void> {
    const answer = await request<SessionAnswer>('GET', '/api/session');
    setSession(isFailure(answer) ? null : answer);
  }
  const kept = { session, settle, end, left };
  return { session, refresh, ...signingIn(kept), ...ownAccount(kept) };
}

const signingIn = ({ settle, left }: Kept): SignedIn => ({
  signIn: async (email, password) => settle(await request<Session>('POST', '/api/sign-in', { email, password })),
  register: async (registration) => settle(await request<Session>('POST', '/api/register', registration)),
  resetPassword: async (wanted) => settle(await request<Session>('POST', '/api/account/reset/choose', wanted)),
  signOut: async () => {
    const answer = await request<null>('POST', '/api/sign-out', {});
    return isFailure(answer) ? answer : left();
  },
});

function ownAccount({ settle, end, left }: Kept): OwnAccount {
  /** A session can end elsewhere; a question that only its owner may ask then tells so. */
  async function ask<T>(method: 'POST' | 'PATCH', path: string, body: object): Promise<T | Failure> {
    const answer = await request<T>(method, path, body);
    if (isFailure(answer) && answer.refused === 'signed-out') end();
    return answer;
  }
  return {
    changeProfile: async (profile) => settle(await ask<Session>('PATCH', '/api/account', profile)),
    changePassword: (change) => ask<SessionsEnded>('POST', '/api/account/password', change),
    signOutEverywhere: async () => {
      const answer = await ask<SessionsEnded>('POST', '/api/account/sign-out-everywhere', {});
      return isFailure(answer) ? answer : left();
    },
  };
}
