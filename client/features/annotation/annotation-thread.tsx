import { createEffect, For, on, Show } from 'solid-js';
import { type Annotation, isReplyWithdrawn, type Reply } from '../../../shared/annotation/annotation.ts';
import { type Outcome, passageOf } from '../../../shared/annotation/carrying/outcome.ts';
import type { AnnotationId, PassageId } from '../../../shared/ids.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useReadingDesk } from '../compilation/reading-desk/reading-desk-context.tsx';
import { usePanes } from '../hall/panes-context.tsx';
import { OutcomeShown } from './outcome-shown.tsx';
import { Signature } from './signature.tsx';
import { SuggestionShown } from './suggestion/suggestion-shown.tsx';
import { TakeBack } from './take-back.tsx';
import { ThreadActions } from './thread-actions.tsx';

/** One annotation with its replies, and what has become of its words where they are not what they were. */
export function AnnotationThread(props: { readonly id: AnnotationId }) {
  const desk = useReadingDesk();
  return <Show when={desk.annotation(props.id)}>{(annotation) => <Thread annotation={annotation()} />}</Show>;
}

function Thread(props: { readonly annotation: Annotation }) {
  const t = useT();
  const desk = useReadingDesk();
  const panes = usePanes();
  let item: HTMLLIElement | undefined;
  const isFocused = () => desk.focused() === props.annotation.id;
  const isWithdrawn = () => props.annotation.state === 'withdrawn';
  const passage = () => passageNow(desk.outcome(props.annotation.id), props.annotation);
  const number = () => desk.passage(passage())?.number ?? '–';
  createEffect(on(isFocused, (focused) => focused && item?.scrollIntoView({ block: 'nearest' })));
  createEffect(() => {
    if (desk.awaited() !== props.annotation.id) return;
    desk.setAwaited(null);
    item?.querySelector('button')?.focus();
  });
  const focus = () => desk.setFocused(props.annotation.id);
  const goToWords = () => {
    focus();
    panes.show('text');
    desk.seek(passage());
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys focus it before they press anything
    <li
      class="thread"
      ref={item}
      data-annotation={props.annotation.id}
      data-motivation={props.annotation.motivation}
      data-state={props.annotation.state}
      data-focused={isFocused() || undefined}
      // A press is done before the list changes: what moves under the mouse is not clicked.
      onFocusIn={({ target }) => target.matches(':focus-visible') && focus()}
      onClick={focus}
    >
      <button type="button" class="thread-quote" onClick={goToWords}>
        <span class="thread-number">{number()}</span>
        <Show when={!isWithdrawn()}>
          <q dir="auto">{props.annotation.quote.exact}</q>
        </Show>
      </button>
      <OutcomeShown annotation={props.annotation} />
      <p class="thread-kind">
        {isWithdrawn() ? t('annotation.withdrawn') : t(`annotation.kind.${props.annotation.motivation}`)}
        <Show when={props.annotation.state === 'resolved'}> · {t('annotation.resolved')}</Show>
      </p>
      <Show when={props.annotation.replacement !== null && !isWithdrawn()}>
        <SuggestionShown annotation={props.annotation} />
      </Show>
      <Show when={props.annotation.text}>
        <p class="thread-text" dir="auto">
          {props.annotation.text}
        </p>
      </Show>
      <Signature person={props.annotation.author} origin={props.annotation.origin} at={props.annotation.at} group />
      <ol class="replies">
        <For each={props.annotation.replies}>
          {(reply) => <ReplyShown annotation={props.annotation.id} reply={reply} />}
        </For>
      </ol>
      <ThreadActions annotation={props.annotation} />
    </li>
  );
}

const passageNow = (outcome: Outcome | null, { passageId }: Annotation): PassageId =>
  (outcome && passageOf(outcome)) ?? passageId;

/** A reply that was withdrawn after it was public keeps its place, without its words. */
function ReplyShown(props: { readonly annotation: AnnotationId; readonly reply: Reply }) {
  const t = useT();
  const desk = useReadingDesk();
  return (
    <li>
      <Show when={!isReplyWithdrawn(props.reply)} fallback={<p class="quiet">{t('annotation.replyWithdrawn')}</p>}>
        <p class="thread-text" dir="auto">
          {props.reply.text}
        </p>
      </Show>
      <Signature person={props.reply.author} origin={props.reply.origin} at={props.reply.at} group />
      <TakeBack
        command={{ type: 'annotation.withdraw-reply', annotationId: props.annotation, replyId: props.reply.id }}
        label={t('annotation.withdrawReply')}
        question={t('annotation.confirmWithdrawReply')}
        consequence={t('annotation.confirmWithdrawReplyHint')}
        onTaken={() => desk.setAwaited(props.annotation)}
      />
    </li>
  );
}
