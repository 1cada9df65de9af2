import MapPin from 'lucide-solid/icons/map-pin';
import { createSignal, Show, untrack } from 'solid-js';
import { pointedNow } from '../../../shared/compilation/pointed-now.ts';
import { directionOf } from '../../../shared/languages/language.ts';
import type { PassageText } from '../../../shared/protocol/http/meetings/compilation.ts';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';
import { CommandIconButton } from '../../meeting/command-button.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { AcceptedWording, MarginRail, PaintedPassage } from '../annotation/annotated-later.ts';
import { AnnotationEditor } from '../annotation/writing/editor-later.ts';
import { Sources } from './contribution/sources.tsx';
import { pointingInWords } from './reading-desk/pointing-in-words.ts';
import { useReadingDesk } from './reading-desk/reading-desk-context.tsx';

type Props = {
  readonly passage: PassageText;
  /** The one passage that Tab reaches; arrow keys go on from it. */
  readonly reachable: boolean;
  readonly onReached: () => void;
};

/** Most passages have none; until they come, the words stand there plainly. */
const MarkedWords = lazyWithWords(
  ['consultations'],
  async () => (await import('./versions/marked-words.tsx')).MarkedWords,
  (props: { readonly passage: PassageText }) => <>{props.passage.text}</>,
);

/** Few passages have any. */
const PassageNotes = lazyWithWords(['consultations'], async () => (await import('./passage-notes.tsx')).PassageNotes);

/** The number of a list, or the label of a footnote, as it was printed: drawn beside the words, and no part of them. */
const labelOf = ({ shape }: PassageText): string | undefined => (shape && 'label' in shape ? shape.label : undefined);

/** Where the calls of a footnote lead. */
const noteOf = ({ shape, sources }: PassageText): string | undefined =>
  shape?.kind === 'footnote' ? `${sources[0]?.contributionId}-note-${shape.label}` : undefined;

/** One paragraph of the compilation: number, words, margin, sources. The letters are those of the text alone, so that offsets stay true. */
export function PassageView(props: Props) {
  const t = useT();
  const desk = useReadingDesk();
  const { meeting } = useMeeting();
  const drawing = untrack(() => desk.drawing.come(props.passage.id));
  let words: HTMLParagraphElement | undefined;
  const [drawn, setDrawn] = createSignal(0);
  /** Drawn again, they have other text nodes. */
  const drawnWords = () => {
    drawn();
    return words;
  };
  const isAnnotated = () => desk.annotationsOf(props.passage.id).length > 0;
  const isPointedAt = () => pointedNow(meeting) === props.passage.id;
  return (
    <article
      ref={drawing.watch}
      class="passage"
      data-passage={props.passage.id}
      data-here={isPointedAt() || undefined}
      tabindex={props.reachable ? 0 : -1}
      aria-label={t('compilation.passage', { number: props.passage.number })}
      aria-current={isPointedAt() ? 'location' : undefined}
      onFocusIn={() => props.onReached()}
    >
      <span class="passage-number" aria-hidden="true">
        {props.passage.number}
      </span>
      <p
        class="passage-words"
        ref={words}
        data-words
        data-kind={props.passage.shape?.kind}
        data-label={labelOf(props.passage)}
        id={noteOf(props.passage)}
        lang={props.passage.language}
        dir={directionOf(props.passage.language)}
      >
        <Show when={props.passage.shape?.marks.length} fallback={props.passage.text}>
          <MarkedWords passage={props.passage} onDrawn={() => setDrawn(drawn() + 1)} />
        </Show>
      </p>
      <Show when={props.passage.shape?.notes}>
        <PassageNotes passage={props.passage} />
      </Show>
      <Show when={drawing.isDrawn()}>
        <Beside passage={props.passage} isPointedAt={isPointedAt()} isAnnotated={isAnnotated()} />
      </Show>
      <Show when={drawing.isNear() && isAnnotated()}>
        <PaintedPassage passage={props.passage.id} words={drawnWords} />
      </Show>
      <Show when={isPointedAt()}>
        <p class="pointed-by">{pointingInWords(t, meeting, props.passage)}</p>
      </Show>
      <Show when={desk.draft()?.passageId === props.passage.id ? desk.draft() : null} keyed>
        {(draft) => <AnnotationEditor draft={draft} />}
      </Show>
    </article>
  );
}

type BesideProps = { readonly passage: PassageText; readonly isPointedAt: boolean; readonly isAnnotated: boolean };

/** What stands around the words: the margin, the sources, and whose wording they have. */
function Beside(props: BesideProps) {
  const t = useT();
  const { can } = useMeeting();
  const point = () => ({ type: 'compilation.point', passageId: props.isPointedAt ? null : props.passage.id }) as const;
  return (
    <>
      <div class="passage-margin">
        <Show when={props.isAnnotated}>
          <MarginRail passage={props.passage} />
        </Show>
        <Show when={can(point())}>
          <CommandIconButton
            class="point-here"
            label={props.isPointedAt ? t('compilation.stopPointing') : t('compilation.pointHere')}
            pressed={props.isPointedAt}
            command={point()}
          >
            <MapPin />
          </CommandIconButton>
        </Show>
      </div>
      <Show when={props.isAnnotated}>
        <AcceptedWording passage={props.passage.id} />
      </Show>
      <Sources sources={props.passage.sources} />
    </>
  );
}
