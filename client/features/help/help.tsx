import { Show } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';
import { isHelpOpen, openHelp } from '../../ui/help-open.ts';
import { createShortcut } from '../../ui/shortcuts.ts';

const HelpDialog = lazyWithWords(['help', 'session'], async () => (await import('./help-dialog.tsx')).HelpDialog);

/** "?" anywhere: the keyboard shortcuts of this page, and a short tour for each role. Fetched when it is first asked for. */
export function Help() {
  const t = useT();
  createShortcut({ keys: '?', label: () => t('common.help'), run: openHelp, always: true });
  return (
    <Show when={isHelpOpen()}>
      <HelpDialog />
    </Show>
  );
}
