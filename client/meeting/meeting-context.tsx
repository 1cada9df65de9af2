import { createEffect, getOwner, onCleanup, type ParentProps, runWithOwner, Show } from 'solid-js';
import type { Actor } from '../../shared/actor.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import { useConnection } from '../connection/connection-context.tsx';
import { createContextOf } from '../context.tsx';
import { useLanguage } from '../i18n/language-context.tsx';
import { createFetching, lazyWithWords, useSoon } from '../i18n/lazy-with-words.tsx';
import { useToasts } from '../ui/layer/toasts.tsx';
import { createAsking } from './asking.ts';
import { createMeeting, type MeetingStore } from './meeting.ts';
import { LAW } from './rules.ts';

const [StoreProvider, useStore] = createContextOf('Meeting', ({ store }: { readonly store: MeetingStore }) => store);
export const useMeeting = useStore;

const AskingDialog = lazyWithWords([], async () => (await import('./asking-dialog.tsx')).AskingDialog);

/** The meeting of the connection around it, seen by `actor`; every refusal is shown as its sentence. */
export function MeetingProvider(props: ParentProps<{ readonly actor: Actor }>) {
  const { t, need } = useLanguage();
  const toasts = useToasts();
  const connection = useConnection();
  const inWords = async () => {
    const [words] = await Promise.all([import('./waiting-commands.ts'), need('agenda', 'waiting')]);
    return words;
  };
  const asking = createAsking();
  const owner = getOwner();
  let isGone = false;
  onCleanup(() => {
    isGone = true;
  });
  // Behind the hall: until it has come, nothing has waited for long.
  createFetching(async () => {
    const { useWaitingCommands } = await inWords();
    if (!isGone) runWithOwner(owner, () => useWaitingCommands(connection));
  })();
  useSoon(AskingDialog);
  // Once the meeting is there: on a thin line it comes first.
  const fetchLaw = createFetching(LAW.fetch);
  createEffect(() => connection.status() !== 'connecting' && fetchLaw());
  /** Its sentences come after the hall; one that cannot be had is told as a lost connection. */
  async function tell(code: RefusalCode): Promise<void> {
    await need('refusals').catch(() => {});
    toasts.show({ text: t(`refusals.${code}`) || t('common.offline'), kind: 'refused' });
  }
  /** The name of the command cannot be told as long as the names of commands cannot be fetched. */
  const notDone = (code: RefusalCode, command: MeetingCommand) => told('notDone', command).catch(() => tell(code));
  async function told(what: 'done' | 'notDone', command: MeetingCommand): Promise<void> {
    const { toldOf } = await inWords();
    toasts.show({ text: toldOf(t, what, command), kind: what === 'done' ? 'done' : 'refused' });
  }
  const store = createMeeting(connection, () => props.actor, {
    ask: asking.ask,
    lawMissing: () => toasts.show({ text: t('common.offline'), kind: 'refused' }),
    refused: (code, command) => void (code === 'came-too-late' ? notDone(code, command) : tell(code)),
    // Without a notice, the person sees it in the meeting.
    doneAfterAll: (command) => void told('done', command).catch(() => {}),
  });
  return (
    <StoreProvider store={store}>
      {props.children}
      <Show when={asking.question()} keyed>
        {(question) => <AskingDialog question={question} meeting={store.meeting} />}
      </Show>
    </StoreProvider>
  );
}
