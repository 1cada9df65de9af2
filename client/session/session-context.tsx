import { onMount } from 'solid-js';
import { createContextOf } from '../context.tsx';
import { createSession, type SessionStore } from './session.ts';

export const [SessionProvider, useSession] = createContextOf('Session', (): SessionStore => {
  const store = createSession();
  onMount(store.refresh);
  return store;
});
