import { onCleanup, onMount, Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import { type AnnotationId, idOf } from '../../../../shared/ids.ts';
import type { MeetingCommand } from '../../../../shared/meeting.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { lazyWithWords, useSoon } from '../../../i18n/lazy-with-words.tsx';
import type { MeetingStore } from '../../../meeting/meeting.ts';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { type Chosen, createChoosing } from './choosing.ts';
import type { ChosenPlace } from './chosen-place.ts';
import { extendByWord, moveCaret, selectPassage } from './chosen-words.ts';
import { AnnotationEditor } from './editor-later.ts';
import './selection-toolbar.css';

const SelectionTools = lazyWithWords(
  ['annotation', 'refusals'],
  async () => (await import('./selection-tools.tsx')).SelectionTools,
);

const InsertionTool = lazyWithWords(
  ['annotation', 'refusals'],
  async () => (await import('./insertion-tool.tsx')).InsertionTool,
);

/** Beside what a person has chosen in the text: what they can do with it. It appears for mouse, finger and keyboard. */
export function SelectionToolbar() {
  const t = useT();
  const { can } = useMeeting();
  let toolbar: HTMLDivElement | undefined;
  const { chosen, done } = createChoosing((node) => toolbar?.isConnected === true && toolbar.contains(node));
  useSoon(SelectionTools, AnnotationEditor, InsertionTool);

  const words = () => wordsIn(chosen());
  const place = () => placeIn(chosen(), can);
  const range = () => (words() ?? place())?.range;
  const keys = (event: KeyboardEvent) =>
    chooseWithKeys(event) || enterToolbar(event, toolbar) || (event.key === 'Escape' && chosen() !== null && done());
  onMount(() => document.addEventListener('keydown', keys));
  onCleanup(() => document.removeEventListener('keydown', keys));
  return (
    <Show when={range()}>
      {(beside) => (
        <Portal>
          <div
            class="selection-toolbar"
            role="toolbar"
            aria-label={t(words() ? 'annotation.toolbar' : 'annotation.placeToolbar')}
            ref={toolbar}
            style={besideWords(beside())}
          >
            <Show when={words()}>{(selected) => <SelectionTools words={selected()} onDone={done} />}</Show>
            <Show when={place()}>{(empty) => <InsertionTool place={empty()} onDone={done} />}</Show>
          </div>
          <Show when={place()}>{(empty) => <span class="place-mark" style={atPlace(empty().range)} />}</Show>
        </Portal>
      )}
    </Show>
  );
}

const wordsIn = (chosen: Chosen | null) => (chosen && 'quote' in chosen ? chosen : null);

/** A place is offered to who may annotate: others only read there. */
const placeIn = (chosen: Chosen | null, can: MeetingStore['can']) =>
  chosen && 'insertion' in chosen && can(insertionOf(chosen)) ? chosen : null;

const insertionOf = ({ passageId, insertion: { quote, position } }: ChosenPlace): MeetingCommand => ({
  type: 'annotation.add',
  ...{ annotationId: idOf<AnnotationId>('new'), passageId, quote, position },
  ...{ motivation: 'editing', text: '', replacement: '' },
});

/** Enter on a passage selects its words; Shift with an arrow then takes one word more or less; an arrow alone goes to a place between words. */
function chooseWithKeys(event: KeyboardEvent): boolean {
  const passage = event.target instanceof HTMLElement && event.target.matches('[data-passage]') ? event.target : null;
  if (!passage || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === 'Enter') selectPassage(passage);
  else if (!chooseWithArrows(passage, event)) return false;
  event.preventDefault();
  return true;
}

function chooseWithArrows(passage: HTMLElement, { key, shiftKey }: KeyboardEvent): boolean {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return false;
  const direction = key === 'ArrowRight' ? 'right' : 'left';
  if (!shiftKey) return moveCaret(passage, direction);
  extendByWord(direction);
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

const atPlace = (range: Range) => {
  const { left, top, height } = range.getBoundingClientRect();
  return { left: `${left}px`, top: `${top}px`, height: `${height}px` };
};
