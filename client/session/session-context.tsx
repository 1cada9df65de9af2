import { createContext, onMount, type ParentProps, useContext } from 'solid-js';
import { createSession, type SessionStore } from './session.ts';

const SessionContext = createContext<SessionStore>();

export function SessionProvider(props: ParentProps) {
  const store = createSession();
  onMount(store.refresh);
  return <SessionContext.Provider value={store}>{props.children}</SessionContext.Provider>;
}

export function useSession(): SessionStore {
  const store = useContext(SessionContext);
  if (!store) throw new Error('useSession outside SessionProvider');
  return store;
}
