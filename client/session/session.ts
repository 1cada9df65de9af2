import { createSignal } from 'solid-js';
import type { Profile } from '../../shared/attendance/profile.ts';
import type { PasswordChange, Registration, SessionAnswer, SessionsEnded } from '../../shared/protocol/http-session.ts';
import { forgetDrafts } from '../device/draft-name.ts';
import { type Failure, isFailure, request } from '../http/request.ts';

/** Who is signed in on this device. */
export type Session = NonNullable<SessionAnswer>;

type Answer = Session | Failure;

/** `session()` is undefined until the server has been asked, and null for a visitor. */
export function createSession() {
  const [session, setSession] = createSignal<Session | null | undefined>(undefined);

  const settle = (answer: Answer): Answer => {
    if (!isFailure(answer)) setSession(answer);
    return answer;
  };

  async function refresh(): Promise<void> {
    const answer = await request<SessionAnswer>('GET', '/api/session');
    setSession(isFailure(answer) ? null : answer);
  }

  const signIn = async (email: string, password: string): Promise<Answer> =>
    settle(await request<Session>('POST', '/api/sign-in', { email, password }));

  const register = async (registration: Registration): Promise<Answer> =>
    settle(await request<Session>('POST', '/api/register', registration));

  /** Whoever signs out leaves nothing half-written behind; a session that ends elsewhere leaves it. */
  function left(): null {
    const person = session()?.person;
    setSession(null);
    forgetDrafts(person);
    return null;
  }

  async function signOut(): Promise<Failure | null> {
    const answer = await request<null>('POST', '/api/sign-out', {});
    return isFailure(answer) ? answer : left();
  }

  /** A session can end elsewhere; what only its owner may ask then tells so. */
  function heard<T>(answer: T | Failure): T | Failure {
    if (isFailure(answer) && answer.refused === 'signed-out') setSession(null);
    return answer;
  }
  const changeProfile = async (profile: Profile): Promise<Answer> =>
    settle(heard(await request<Session>('PATCH', '/api/account', profile)));

  const changePassword = async (change: PasswordChange): Promise<SessionsEnded | Failure> =>
    heard(await request<SessionsEnded>('POST', '/api/account/password', change));

  async function signOutEverywhere(): Promise<Failure | null> {
    const answer = heard(await request<SessionsEnded>('POST', '/api/account/sign-out-everywhere', {}));
    return isFailure(answer) ? answer : left();
  }

  /** By the link of a message; who has it is signed in. */
  const resetPassword = async (wanted: { readonly token: string; readonly password: string }): Promise<Answer> =>
    settle(await request<Session>('POST', '/api/account/reset/choose', wanted));

  return {
    session,
    resetPassword,
    signIn,
    signOut,
    register,
    refresh,
    changeProfile,
    changePassword,
    signOutEverywhere,
  };
}

export type SessionStore = ReturnType<typeof createSession>;
