import { createEffect, createSignal, onMount, Show, untrack } from 'solid-js';
import type { AnnotationCommand } from '../../../../shared/annotation/annotation.ts';
import { ANNOTATION_TEXT_MAX } from '../../../../shared/annotation/annotation.ts';
import { withInserted } from '../../../../shared/annotation/suggesting/insertion.ts';
import { type AnnotationId, idOf } from '../../../../shared/ids.ts';
import { newId } from '../../../connection/new-id.ts';
import { forget, keep, recall } from '../../../device/kept.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { isAccepted, useSending } from '../../../meeting/sending.ts';
import { useAnnouncer } from '../../../ui/announcer.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { passageElement } from '../../compilation/reading-desk/pointer.ts';
import type { Draft } from '../../compilation/reading-desk/reading-desk.ts';
import { useReadingDesk } from '../../compilation/reading-desk/reading-desk-context.tsx';
import { draftKey } from './draft-key.ts';
import './annotation-editor.css';
import { WordDiff } from '../suggestion/word-diff.tsx';

/** Where a person writes: under the passage, with the quote in view. The draft is kept until it is in the log. */
export function AnnotationEditor(props: { readonly draft: Draft }) {
  const t = useT();
  const desk = useReadingDesk();
  const { meeting, person, can } = useMeeting();
  const sending = useSending();
  const announcer = useAnnouncer();
  const isSuggestion = () => props.draft.motivation === 'editing';
  const key = () => draftKey(meeting.sitting.convocation?.meetingId, person(), props.draft);
  const [text, setText] = createSignal(recall(key()) ?? '');
  const [wording, setWording] = createSignal(
    recall(`${key()}.wording`) ?? untrack(() => (props.draft.insertion ? '' : props.draft.quote.exact)),
  );
  const replacement = () => (props.draft.insertion ? withInserted(props.draft.insertion, wording()) : wording()).trim();
  let form: HTMLFormElement | undefined;
  const annotationId = idOf<AnnotationId>(newId());

  onMount(() => {
    form?.querySelector('textarea')?.focus();
    // All of it, to the buttons below the field.
    form?.scrollIntoView({ block: 'nearest' });
  });
  createEffect(() => keep(key(), text()));
  createEffect(() => isSuggestion() && keep(`${key()}.wording`, wording()));

  const isWorded = () => (isSuggestion() ? replacement() !== props.draft.quote.exact : text().trim() !== '');
  /** The draft stays, and is there when the same words are chosen again. */
  const putAway = () => {
    desk.setDraft(null);
    passageElement(props.draft.passageId)?.focus({ preventScroll: true });
  };
  const giveUp = () => {
    forget(key());
    forget(`${key()}.wording`);
    putAway();
  };
  const command = () => added(props.draft, annotationId, text().trim(), isSuggestion() ? replacement() : null);
  const isAllowed = () => isWorded() && can(command());
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!isAllowed() || !isAccepted(await sending.send(command()))) return;
    announcer.say(t('annotation.sent'), 'polite');
    giveUp();
    desk.goToThread(annotationId);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') putAway();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
  };
  return (
    <form
      class="annotation-editor"
      ref={form}
      data-motivation={props.draft.motivation}
      aria-label={t(`annotation.write.${props.draft.motivation}`)}
      onSubmit={submit}
      onKeyDown={keys}
    >
      <Show when={isSuggestion()} fallback={<blockquote dir="auto">{props.draft.quote.exact}</blockquote>}>
        <TextArea
          label={t(props.draft.insertion ? 'annotation.wordsToPutIn' : 'annotation.wording')}
          rows={3}
          maxLength={ANNOTATION_TEXT_MAX}
          value={wording()}
          onValue={setWording}
        />
        <WordDiff from={props.draft.quote.exact} to={replacement()} />
      </Show>
      <TextArea
        label={t(`annotation.text.${props.draft.motivation}`)}
        rows={3}
        maxLength={ANNOTATION_TEXT_MAX}
        required={isSuggestion() ? false : undefined}
        value={text()}
        onValue={setText}
      />
      <div class="annotation-actions">
        <Button kind="quiet" onClick={giveUp}>
          {t('annotation.discard')}
        </Button>
        <Button kind="primary" type="submit" busy={sending.busy()} disabled={!sending.busy() && !isAllowed()}>
          {t('annotation.send')}
        </Button>
      </div>
    </form>
  );
}

const added = (
  { passageId, quote, position, motivation }: Draft,
  annotationId: AnnotationId,
  text: string,
  replacement: string | null,
): AnnotationCommand => ({
  type: 'annotation.add',
  annotationId,
  passageId,
  quote,
  position,
  motivation,
  text,
  replacement,
});
