import { createSignal, Show } from 'solid-js';
import { useT } from '../../../i18n/language-context.tsx';
import { lazyWithWords } from '../../../i18n/lazy-with-words.tsx';
import { Button } from '../../../ui/button.tsx';
import { SavedState, UndoButtons } from '../../../ui/undo-buttons.tsx';
import { useWorkbench } from '../workbench.ts';
import { PreviewDialog } from './preview-dialog.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import './desk.css';

/** It brings the connection to the meeting with it. */
const AgendaDialog = lazyWithWords(
  ['hall', 'agenda', 'inscribing'],
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
      <UndoButtons words="compiling" line={desk} onUndo={() => void bench.undo()} onRedo={() => void bench.redo()} />
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
      <Show when={bench.published()?.isClosed}>
        <span class="quiet small">{t('compiling.closed')}</span>
      </Show>
      <SavedState words="compiling" line={desk} class="compiling-state" />
      <Show when={open() === 'agenda'}>
        <AgendaDialog onClose={() => setOpen(undefined)} />
      </Show>
      <PreviewDialog open={open() === 'preview'} onClose={() => setOpen(undefined)} />
      <PublishDialog open={open() === 'publish'} onClose={() => setOpen(undefined)} />
    </div>
  );
}
