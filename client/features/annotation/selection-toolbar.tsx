import Hand from 'lucide-solid/icons/hand';
import Highlighter from 'lucide-solid/icons/highlighter';
import MessageCircle from 'lucide-solid/icons/message-circle';
import MessageCircleQuestion from 'lucide-solid/icons/message-circle-question-mark';
import PencilLine from 'lucide-solid/icons/pencil-line';
import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import type { AnnotationId } from '../../../shared/ids.ts';
import { idOf } from '../../../shared/ids.ts';
import type { RefusalCode } from '../../../shared/refusals.ts';
import { newId } from '../../connection/new-id.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { isAccepted, useMay } from '../../meeting/sending.ts';
import { useT } from '../../session/language-context.tsx';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import type { Draft } from '../compilation/reading-desk.ts';
import { useReadingDesk } from '../compilation/reading-desk-context.tsx';
import { useMayRequest } from '../floor/may-request.ts';
import { useRequestAbout } from '../floor/request-dialog-context.ts';
import { type ChosenWords, chosenWords, extendByWord, selectPassage } from './chosen-words.ts';
import './annotation.css';

/** Beside the words that somebody has selected: what they can do with them. Appears for mouse, finger and keyboard alike. */
export function SelectionToolbar() {
  const t = useT();
  const [chosen, setChosen] = createSignal<ChosenWords | null>(null);
  let toolbar: HTMLDivElement | undefined;

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
            <Tools words={words()} onDone={done} />
          </div>
        </Portal>
      )}
    </Show>
  );
}

function Tools(props: { readonly words: ChosenWords; readonly onDone: () => void }) {
  const t = useT();
  const desk = useReadingDesk();
  const announcer = useAnnouncer();
  const { whyNot, send } = useMeeting();
  const { openRequest } = useRequestAbout();
  const may = useMay();
  const mayRequest = useMayRequest();
  const highlight = () => highlightOf(props.words);

  const mark = async () => {
    const marked = send(highlight());
    props.onDone();
    if (isAccepted(await marked)) announcer.say(t('annotation.highlighted'), 'polite');
  };
  const write = (motivation: Draft['motivation']) => {
    const { passageId, quote, position } = props.words;
    desk.setDraft({ passageId, quote, position, motivation });
    props.onDone();
  };
  const about = () => ({ type: 'passage', passageId: props.words.passageId }) as const;
  const ask = () => {
    openRequest({ about: about() });
    props.onDone();
  };
  const refusal = () => whyNot(highlight());
  const sentence = (code: RefusalCode) => t(may('annotation.add') ? `refusals.${code}` : 'annotation.readOnly');
  return (
    <>
      <Show when={refusal()}>{(code) => <span class="selection-note">{sentence(code())}</span>}</Show>
      <Show when={refusal() === null}>
        <Button kind="quiet" size="small" icon={<Highlighter />} onClick={mark}>
          {t('annotation.highlight')}
        </Button>
        <Button kind="quiet" size="small" icon={<MessageCircle />} onClick={() => write('commenting')}>
          {t('annotation.comment')}
        </Button>
        <Button kind="quiet" size="small" icon={<MessageCircleQuestion />} onClick={() => write('questioning')}>
          {t('annotation.question')}
        </Button>
        <Button kind="quiet" size="small" icon={<PencilLine />} onClick={() => write('editing')}>
          {t('annotation.suggest')}
        </Button>
      </Show>
      <Show when={may('floor.request')}>
        <Button kind="quiet" size="small" icon={<Hand />} disabled={!mayRequest(about())} onClick={ask}>
          {t('annotation.requestFloor')}
        </Button>
      </Show>
      <Show when={props.words.cut}>
        <span class="selection-note">{t('annotation.cut')}</span>
      </Show>
    </>
  );
}

const highlightOf = ({ passageId, quote, position }: ChosenWords) =>
  ({
    type: 'annotation.add',
    annotationId: idOf<AnnotationId>(newId()),
    passageId,
    quote,
    position,
    motivation: 'highlighting',
    text: '',
    replacement: null,
  }) as const;

/** Enter on a passage selects its words; Shift with an arrow then takes a word more or less. */
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
