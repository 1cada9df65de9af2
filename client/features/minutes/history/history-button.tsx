import History from 'lucide-solid/icons/rotate-ccw-clock';
import { createSignal, Show } from 'solid-js';
import type { MeetingId } from '../../../../shared/ids.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { lazyWithWords } from '../../../i18n/lazy-with-words.tsx';
import { useMinutesText } from '../text/minutes-text-context.tsx';

const HistoryDialog = lazyWithWords(
  ['history', 'refusals'],
  async () => (await import('./history-dialog.tsx')).HistoryDialog,
);

/** For people who write the text: what it said before, and who wrote what. */
export function HistoryButton(props: { readonly meetingId: MeetingId; readonly timeZone: string }) {
  const t = useT();
  const { access } = useMinutesText();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <Show when={access() === 'writer'}>
      <button type="button" class="button" data-kind="quiet" onClick={() => setOpen(true)}>
        <History />
        {t('minutes.history')}
      </button>
      <Show when={isOpen()}>
        <HistoryDialog {...props} onClose={() => setOpen(false)} />
      </Show>
    </Show>
  );
}
