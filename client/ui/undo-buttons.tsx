import Redo2 from 'lucide-solid/icons/redo-2';
import Undo2 from 'lucide-solid/icons/undo-2';
import { Match, Switch } from 'solid-js';
import { useT } from '../i18n/language-context.tsx';
import { Button } from './button.tsx';
import { createShortcut } from './shortcuts.ts';

/** The part of the dictionary that has the sentences of the desk. */
type Words = { readonly words: 'compiling' | 'answering' };
type Line = { readonly isOffline: () => boolean; readonly isSending: () => boolean };
type UndoProps = Words & {
  /** What one would undo, and do again; null: nothing. */
  readonly line: Line & { readonly undoes: () => number | null; readonly redoes: () => number | null };
  readonly onUndo: () => void;
  readonly onRedo: () => void;
};

/** One's last step on a desk is undone and done again, with buttons and the usual keys. */
export function UndoButtons(props: UndoProps) {
  const t = useT();
  createShortcut({ keys: 'Ctrl+Z', label: () => t(`${props.words}.undo`), run: () => props.onUndo() });
  createShortcut({ keys: 'Ctrl+Shift+Z', label: () => t(`${props.words}.redo`), run: () => props.onRedo() });
  createShortcut({ keys: 'Ctrl+Y', label: () => t(`${props.words}.redo`), run: () => props.onRedo() });
  return (
    <>
      <Button
        size="small"
        icon={<Undo2 class="turns" />}
        disabled={props.line.undoes() === null || props.line.isOffline()}
        onClick={() => props.onUndo()}
      >
        {t(`${props.words}.undo`)}
      </Button>
      <Button
        size="small"
        icon={<Redo2 class="turns" />}
        disabled={props.line.redoes() === null || props.line.isOffline()}
        onClick={() => props.onRedo()}
      >
        {t(`${props.words}.redo`)}
      </Button>
    </>
  );
}

/** Whether everything that was done on a desk has arrived. */
export function SavedState(props: Words & { readonly line: Line; readonly class?: string }) {
  const t = useT();
  return (
    <span class={`quiet small ${props.class ?? ''}`} role="status">
      <Switch fallback={t(`${props.words}.saved`)}>
        <Match when={props.line.isOffline()}>
          <strong>{t(`${props.words}.offline`)}</strong>
        </Match>
        <Match when={props.line.isSending()}>{t(`${props.words}.sending`)}</Match>
      </Switch>
    </span>
  );
}
