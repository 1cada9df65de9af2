import { createSignal } from 'solid-js';
import type { Registration, SessionAnswer } from '../../shared/protocol/http-session.ts';
import { type Failure, isFailure, request } from './request.ts';

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

  async function signOut(): Promise<Failure | null> {
    const answer = await request<null>('POST', '/api/sign-out', {});
    if (isFailure(answer)) return answer;
    setSession(null);
    return null;
  }

  return { session, signIn, signOut, register, refresh };
}

export type SessionStore = ReturnType<typeof createSession>;
