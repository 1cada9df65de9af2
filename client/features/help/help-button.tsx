import CircleHelp from 'lucide-solid/icons/circle-question-mark';
import { useT } from '../../i18n/language-context.tsx';
import { openHelp } from '../../ui/help-open.ts';
import { IconButton } from '../../ui/icon-button.tsx';

/** The way to the help for a person who does not know about "?". */
export function HelpButton() {
  const t = useT();
  return (
    <IconButton label={t('common.help')} onClick={openHelp} aria-keyshortcuts="?">
      <CircleHelp />
    </IconButton>
  );
}
