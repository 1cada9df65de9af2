import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import { useT } from '../../../i18n/language-context.tsx';
import { lazyWithWords, useSoon } from '../../../i18n/lazy-with-words.tsx';
import { type ChosenWords, chosenWords, extendByWord, selectPassage } from './chosen-words.ts';
import { AnnotationEditor } from './editor-later.ts';
import './selection-toolbar.css';

const SelectionTools = lazyWithWords(
  ['annotation', 'refusals'],
  async () => (await import('./selection-tools.tsx')).SelectionTools,
);

/** Beside the words that a person has selected: what they can do with them. It appears for mouse, finger and keyboard. */
export function SelectionToolbar() {
  const t = useT();
  const [chosen, setChosen] = createSignal<ChosenWords | null>(null);
  let toolbar: HTMLDivElement | undefined;
  useSoon(SelectionTools, AnnotationEditor);

  const look = () => {
    if (!toolbar?.contains(document.activeElement)) setChosen(chosenWords(getSelection()));
  };
  const done = () => {
    getSelection()?.removeAllRanges();
    setChosen(null);
  };
  const keys = (event: KeyboardEvent) =>
    choosePassage(event) || enterToolbar(event, toolbar) || (event.key === 'Escape' && chosen() !== null && done());
  onMount(() => {
    document.addEventListener('selectionchange', look);
    document.addEventListener('keydown', keys);
  });
  onCleanup(() => {
    document.removeEventListener('selectionchange', look);
    document.removeEventListener('keydown', keys);
  });
  return (
    <Show when={chosen()}>
      {(words) => (
        <Portal>
          <div
            class="selection-toolbar"
            role="toolbar"
            aria-label={t('annotation.toolbar')}
            ref={toolbar}
            style={besideWords(words().range)}
          >
            <SelectionTools words={words()} onDone={done} />
          </div>
        </Portal>
      )}
    </Show>
  );
}

/** Enter on a passage selects its words; Shift with an arrow then takes one word more or less. */
function choosePassage(event: KeyboardEvent): boolean {
  const passage = event.target instanceof HTMLElement && event.target.matches('[data-passage]') ? event.target : null;
  if (!passage || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === 'Enter') selectPassage(passage);
  else if (event.shiftKey && event.key === 'ArrowRight') extendByWord('forward');
  else if (event.shiftKey && event.key === 'ArrowLeft') extendByWord('backward');
  else return false;
  event.preventDefault();
  return true;
}

/** Tab goes from the selected words into the toolbar, which stands at the end of the document. */
function enterToolbar(event: KeyboardEvent, toolbar: HTMLElement | undefined): boolean {
  if (event.key !== 'Tab' || event.shiftKey || !toolbar?.isConnected || toolbar.contains(document.activeElement))
    return false;
  event.preventDefault();
  toolbar.querySelector<HTMLElement>('button:enabled')?.focus();
  return true;
}

const GAP_PX = 8;

/** Above the first line of the words, or below when there is no room. `position: fixed`, so in the window's coordinates. */
function besideWords(range: Range) {
  const box = range.getBoundingClientRect();
  const above = box.top > 72;
  const middle = Math.min(Math.max(box.left + box.width / 2, 190), Math.max(innerWidth - 190, 190));
  return {
    left: `${middle}px`,
    ...(above ? { bottom: `${innerHeight - box.top + GAP_PX}px` } : { top: `${box.bottom + GAP_PX}px` }),
  };
}
