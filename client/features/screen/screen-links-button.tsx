import Presentation from 'lucide-solid/icons/presentation';
import { createSignal, Show } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { createShortcut } from '../../ui/shortcuts.ts';

const ScreenLinksDialog = lazyWithWords([], async () => (await import('./screen-links-dialog.tsx')).ScreenLinksDialog);

/** Leads people who preside to the links of the room's screen. */
export function ScreenLinksButton() {
  const t = useT();
  const { meeting } = useMeeting();
  const [open, setOpen] = createSignal(false);
  createShortcut({ keys: 'Shift+K', label: () => t('screen.links'), run: () => setOpen(true) });
  return (
    <>
      <IconButton label={t('screen.links')} onClick={() => setOpen(true)}>
        <Presentation />
      </IconButton>
      <Show when={open() ? meeting.sitting.convocation : null}>
        {(convocation) => (
          <ScreenLinksDialog
            open
            meetingId={convocation().meetingId}
            timeZone={convocation().timeZone}
            onClose={() => setOpen(false)}
          />
        )}
      </Show>
    </>
  );
}
