import { createContext, type ParentProps, useContext } from 'solid-js';
import type { Actor } from '../../shared/actor.ts';
import { useConnection } from '../connection/connection-context.tsx';
import { useT } from '../session/language-context.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { createMeeting, type MeetingStore } from './meeting.ts';

const MeetingContext = createContext<MeetingStore>();

/** The meeting of the connection around it, seen by `actor`; every refusal is shown as its sentence. */
export function MeetingProvider(props: ParentProps<{ readonly actor: Actor }>) {
  const t = useT();
  const toasts = useToasts();
  const store = createMeeting(useConnection(), () => props.actor, {
    refused: (code) => toasts.show({ text: t(`refusals.${code}`), kind: 'refused' }),
  });
  return <MeetingContext.Provider value={store}>{props.children}</MeetingContext.Provider>;
}

export function useMeeting(): MeetingStore {
  const store = useContext(MeetingContext);
  if (!store) throw new Error('useMeeting outside MeetingProvider');
  return store;
}
