import Redo2 from 'lucide-solid/icons/redo-2';
import Undo2 from 'lucide-solid/icons/undo-2';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { useT } from '../../../i18n/language-context.tsx';
import { lazyWithWords } from '../../../i18n/lazy-with-words.tsx';
import { Button } from '../../../ui/button.tsx';
import { createShortcut } from '../../../ui/shortcuts.ts';
import { useWorkbench } from '../workbench.ts';
import { PreviewDialog } from './preview-dialog.tsx';
import { PublishDialog } from './publish-dialog.tsx';

/** It brings the connection to the meeting with it. */
const AgendaDialog = lazyWithWords(
  ['hall', 'inscribing'],
  async () => (await import('./agenda-dialog.tsx')).AgendaDialog,
);

type Side = 'contributions' | 'draft';
type Props = { readonly side: Side; readonly onSide: (side: Side) => void };

/** What concerns the draft as a whole: undoing, looking at it, publishing, and whether everything has arrived. */
export function DeskBar(props: Props) {
  const t = useT();
  const bench = useWorkbench();
  const [open, setOpen] = createSignal<'preview' | 'publish' | 'agenda'>();
  const { desk } = bench;
  createShortcut({ keys: 'Ctrl+Z', label: () => t('compiling.undo'), run: bench.undo });
  createShortcut({ keys: 'Ctrl+Shift+Z', label: () => t('compiling.redo'), run: bench.redo });
  createShortcut({ keys: 'Ctrl+Y', label: () => t('compiling.redo'), run: bench.redo });
  return (
    <div class="compiling-desk row">
      <a class="button" data-kind="quiet" href={`/consultations/${bench.consultation.id}`}>
        <bdi>{bench.consultation.title}</bdi>
      </a>
      <span class="compiling-choice row">
        <Button
          size="small"
          aria-pressed={props.side === 'contributions'}
          onClick={() => props.onSide('contributions')}
        >
          {t('compiling.contributions')}
        </Button>
        <Button size="small" aria-pressed={props.side === 'draft'} onClick={() => props.onSide('draft')}>
          {t('compiling.draft')}
        </Button>
      </span>
      <Button
        size="small"
        icon={<Undo2 class="turns" />}
        disabled={desk.undoes() === null || desk.isOffline()}
        onClick={bench.undo}
      >
        {t('compiling.undo')}
      </Button>
      <Button
        size="small"
        icon={<Redo2 class="turns" />}
        disabled={desk.redoes() === null || desk.isOffline()}
        onClick={bench.redo}
      >
        {t('compiling.redo')}
      </Button>
      <Button size="small" onClick={() => setOpen('preview')}>
        {t('compiling.preview')}
      </Button>
      <Show
        when={bench.consultation.mayChange}
        fallback={<span class="quiet small">{t('compiling.secretary-publishes')}</span>}
      >
        <Button size="small" onClick={() => setOpen('agenda')}>
          {t('compiling.agenda')}
        </Button>
        <Button size="small" kind="primary" onClick={() => setOpen('publish')}>
          {t('compiling.publish')}
        </Button>
      </Show>
      <span class="quiet small compiling-state" role="status">
        <Switch fallback={t('compiling.saved')}>
          <Match when={desk.isOffline()}>
            <strong>{t('compiling.offline')}</strong>
          </Match>
          <Match when={desk.isSending()}>{t('compiling.sending')}</Match>
        </Switch>
      </span>
      <Show when={open() === 'agenda'}>
        <AgendaDialog onClose={() => setOpen(undefined)} />
      </Show>
      <PreviewDialog open={open() === 'preview'} onClose={() => setOpen(undefined)} />
      <PublishDialog open={open() === 'publish'} onClose={() => setOpen(undefined)} />
    </div>
  );
}
