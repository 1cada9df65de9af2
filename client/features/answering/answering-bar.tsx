import Redo2 from 'lucide-solid/icons/redo-2';
import Undo2 from 'lucide-solid/icons/undo-2';
import { Match, Switch } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { createShortcut } from '../../ui/shortcuts.ts';
import type { Giving } from './desk/answers-desk.ts';

export function AnsweringBar(props: { readonly giving: Giving }) {
  const t = useT();
  createShortcut({ keys: 'Ctrl+Z', label: () => t('answering.undo'), run: () => void props.giving.undo() });
  createShortcut({ keys: 'Ctrl+Shift+Z', label: () => t('answering.redo'), run: () => void props.giving.redo() });
  createShortcut({ keys: 'Ctrl+Y', label: () => t('answering.redo'), run: () => void props.giving.redo() });
  return (
    <div class="row answering-bar">
      <Button
        size="small"
        icon={<Undo2 class="turns" />}
        disabled={props.giving.undoes() === null || props.giving.isOffline()}
        onClick={() => void props.giving.undo()}
      >
        {t('answering.undo')}
      </Button>
      <Button
        size="small"
        icon={<Redo2 class="turns" />}
        disabled={props.giving.redoes() === null || props.giving.isOffline()}
        onClick={() => void props.giving.redo()}
      >
        {t('answering.redo')}
      </Button>
      <span class="quiet small" role="status">
        <Switch fallback={t('answering.saved')}>
          <Match when={props.giving.isOffline()}>
            <strong>{t('answering.offline')}</strong>
          </Match>
          <Match when={props.giving.isSending()}>{t('answering.sending')}</Match>
        </Switch>
      </span>
    </div>
  );
}
