import type { ParentProps } from 'solid-js';
import type { Actor } from '../../shared/actor.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import { useConnection } from '../connection/connection-context.tsx';
import { createContextOf } from '../context.tsx';
import { useLanguage } from '../i18n/language-context.tsx';
import { useToasts } from '../ui/layer/toasts.tsx';
import { AskingDialog, createAsking } from './asking.tsx';
import { createMeeting, type MeetingStore } from './meeting.ts';
import { toldOf, useWaitingCommands } from './waiting-commands.ts';

const [StoreProvider, useStore] = createContextOf('Meeting', ({ store }: { readonly store: MeetingStore }) => store);
export const useMeeting = useStore;

/** The meeting of the connection around it, seen by `actor`; every refusal is shown as its sentence. */
export function MeetingProvider(props: ParentProps<{ readonly actor: Actor }>) {
  const { t, need } = useLanguage();
  const toasts = useToasts();
  const connection = useConnection();
  useWaitingCommands(connection);
  const asking = createAsking();
  /** Its sentences come after the hall; one that cannot be had is told as a lost line. */
  async function tell(code: RefusalCode, command: MeetingCommand): Promise<void> {
    await need('refusals').catch(() => {});
    const sentence = code === 'came-too-late' ? toldOf(t, 'notDone', command) : t(`refusals.${code}`);
    toasts.show({ text: sentence || t('common.offline'), kind: 'refused' });
  }
  const store = createMeeting(connection, () => props.actor, {
    ask: asking.ask,
    refused: (code, command) => void tell(code, command),
    doneAfterAll: (command) => toasts.show({ text: toldOf(t, 'done', command), kind: 'done' }),
  });
  return (
    <StoreProvider store={store}>
      {props.children}
      <AskingDialog asking={asking} meeting={store.meeting} />
    </StoreProvider>
  );
}
