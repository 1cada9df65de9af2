import { createMemo, createSignal, For, Show } from 'solid-js';
import { standing } from '../../../../shared/annotation/carrying/outcome.ts';
import { overlapping, type SharedWords as Words } from '../../../../shared/annotation/overlapping.ts';
import type { AnnotationId } from '../../../../shared/ids.ts';
import type { PassageText } from '../../../../shared/protocol/http/meetings/compilation.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { dotted } from '../../../ui/label/dotted.ts';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import type { ReadingDesk } from '../../compilation/reading-desk/reading-desk.ts';
import { useReadingDesk } from '../../compilation/reading-desk/reading-desk-context.tsx';
import './shared-words.css';

type Props = { readonly passage: PassageText };

/** In the margin: how many annotations stand on the same words, and the way to each of them (N18). */
export function SharedWords(props: Props) {
  const t = useT();
  const formats = useFormats();
  const desk = useReadingDesk();
  const [isOpen, setOpen] = createSignal(false);
  const shared = createMemo(() => sharedIn(desk, props.passage));
  const most = () => Math.max(...shared().map(({ ids }) => ids.length));
  const said = () => formats.list(shared().map(({ ids }) => t('annotation.onTheseWords', { count: ids.length })));
  const go = (id: AnnotationId) => {
    setOpen(false);
    desk.goToThread(id);
  };
  return (
    <Show when={shared().length > 0}>
      <button
        type="button"
        class="rail-count"
        data-shared
        aria-haspopup="dialog"
        aria-label={t('annotation.sharedLabel', { number: props.passage.number, kinds: said() })}
        onClick={() => setOpen(true)}
      >
        {most()}
      </button>
      <Dialog
        open={isOpen()}
        title={t('annotation.onParagraph', { number: props.passage.number })}
        onClose={() => setOpen(false)}
      >
        <For each={shared()}>{(words) => <OnTheseWords words={words} text={props.passage.text} onChoose={go} />}</For>
      </Dialog>
    </Show>
  );
}

type ListProps = { readonly words: Words; readonly text: string; readonly onChoose: (id: AnnotationId) => void };

function OnTheseWords(props: ListProps) {
  const t = useT();
  const desk = useReadingDesk();
  const { meeting } = useMeeting();
  const inWords = (id: AnnotationId) => {
    const annotation = desk.annotation(id);
    if (!annotation) return '';
    const { motivation, author, origin, text, replacement } = annotation;
    const name = (origin ?? meeting.attendance.members[author]?.profile)?.name ?? '';
    return dotted([t(`annotation.kind.${motivation}`), name, replacement || text]);
  };
  return (
    <section class="on-these-words">
      <h3>{t('annotation.onTheseWords', { count: props.words.ids.length })}</h3>
      <q dir="auto">{props.text.slice(props.words.start, props.words.end)}</q>
      <ol>
        <For each={props.words.ids}>
          {(id) => (
            <li>
              <button type="button" dir="auto" onClick={() => props.onChoose(id)}>
                {inWords(id)}
              </button>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}

/** Of those that are open and whose words stand in the passage as they stood. */
function sharedIn(desk: ReadingDesk, { id: passageId }: PassageText): readonly Words[] {
  const standingHere = desk.annotationsOf(passageId).flatMap((id) => {
    const outcome = desk.annotation(id)?.state === 'open' ? desk.outcome(id) : null;
    const place = outcome && standing(outcome);
    return place ? [{ id, start: place.start, end: place.end }] : [];
  });
  return overlapping(standingHere);
}
