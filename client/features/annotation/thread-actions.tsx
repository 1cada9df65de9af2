import { createSignal, onMount, Show, untrack } from 'solid-js';
import { ANNOTATION_TEXT_MAX, type Annotation } from '../../../shared/annotation/annotation.ts';
import { idOf, type ReplyId } from '../../../shared/ids.ts';
import { newId } from '../../connection/new-id.ts';
import { useT } from '../../i18n/language-context.tsx';
import { CommandButton } from '../../meeting/command-button.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { createMeetingDraft } from '../../meeting/meeting-draft.ts';
import { isAccepted, useMay, useSending } from '../../meeting/sending.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { passageElement } from '../compilation/reading-desk/pointer.ts';
import { useReadingDesk } from '../compilation/reading-desk/reading-desk-context.tsx';
import { useMayRequest } from '../floor/request/may-request.ts';
import { useRequestAbout } from '../floor/request/request-dialog-context.ts';
import { TakeBack } from './take-back.tsx';

/** What may be done with a thread; the law decides which actions are offered. */
export function ThreadActions(props: { readonly annotation: Annotation }) {
  const t = useT();
  const desk = useReadingDesk();
  const { can } = useMeeting();
  const { openRequest } = useRequestAbout();
  const [writing, setWriting] = createSignal<'reply' | 'change' | null>(null);
  const may = useMay();
  const mayRequest = useMayRequest();
  const id = () => props.annotation.id;
  /** What was pressed may be gone then: the keyboard goes on from the thread. */
  const stay = () => desk.setAwaited(id());
  const leave = () => passageElement(props.annotation.passageId)?.focus({ preventScroll: true });
  const written = () => {
    setWriting(null);
    stay();
  };
  const about = () => ({ type: 'annotation', annotationId: id() }) as const;
  const resolve = () => ({ type: 'annotation.resolve', annotationId: id() }) as const;
  const reopen = () => ({ type: 'annotation.reopen', annotationId: id() }) as const;
  const accept = () => ({ type: 'annotation.accept', annotationId: id() }) as const;
  const reply = ({ text }: Written) =>
    ({ type: 'annotation.reply', annotationId: id(), replyId: idOf<ReplyId>(newId()), text }) as const;
  const change = ({ text, wording }: Written) =>
    ({ type: 'annotation.change', annotationId: id(), text, replacement: wording }) as const;
  const unchanged = () => ({ text: '…', wording: props.annotation.replacement });
  return (
    <Show
      when={writing() === null}
      fallback={
        <Writing
          annotation={props.annotation}
          what={writing() ?? 'reply'}
          command={writing() === 'change' ? change : reply}
          onDone={written}
        />
      }
    >
      <div class="annotation-actions">
        <Show when={can(reply(unchanged()))}>
          <Button kind="quiet" size="small" onClick={() => setWriting('reply')}>
            {t('annotation.reply')}
          </Button>
        </Show>
        <Show when={can(accept())}>
          <CommandButton kind="quiet" size="small" command={accept()} onCommanded={stay}>
            {t('annotation.accept')}
          </CommandButton>
        </Show>
        <Show when={can(resolve())}>
          <CommandButton kind="quiet" size="small" command={resolve()} onCommanded={stay}>
            {t('annotation.resolve')}
          </CommandButton>
        </Show>
        <Show when={can(reopen())}>
          <CommandButton kind="quiet" size="small" command={reopen()} onCommanded={stay}>
            {t('annotation.reopen')}
          </CommandButton>
        </Show>
        <Show when={props.annotation.motivation !== 'highlighting' && can(change(unchanged()))}>
          <Button kind="quiet" size="small" onClick={() => setWriting('change')}>
            {t('annotation.change')}
          </Button>
        </Show>
        <TakeBack
          command={{ type: 'annotation.withdraw', annotationId: id() }}
          label={t('annotation.withdraw')}
          question={t('annotation.confirmWithdraw')}
          consequence={[
            props.annotation.acceptedBy && t('annotation.withdrawAccepted'),
            t('annotation.confirmWithdrawHint'),
          ]
            .filter(Boolean)
            .join(' ')}
          onTaken={leave}
        />
        <Show when={may('floor.request')}>
          <Button
            kind="quiet"
            size="small"
            disabled={!mayRequest(about())}
            onClick={() => openRequest({ about: about() })}
          >
            {t('annotation.requestFloor')}
          </Button>
        </Show>
      </div>
    </Show>
  );
}

/** `wording`: the words suggested; null where none are. */
type Written = { readonly text: string; readonly wording: string | null };

type WritingProps = {
  readonly annotation: Annotation;
  readonly what: 'reply' | 'change';
  readonly command: (written: Written) => Parameters<ReturnType<typeof useMeeting>['send']>[0];
  readonly onDone: () => void;
};

function Writing(props: WritingProps) {
  const t = useT();
  const { can } = useMeeting();
  const sending = useSending();
  const { draft, setDraft, discard } = untrack(() =>
    createMeetingDraft(`${props.what}.${props.annotation.id}`, {
      text: props.what === 'change' ? props.annotation.text : '',
      wording: props.annotation.replacement ?? '',
    }),
  );
  const isSuggestion = () => props.what === 'change' && props.annotation.replacement !== null;
  const written = () => ({ text: draft.text.trim(), wording: isSuggestion() ? draft.wording.trim() : null });
  const command = () => props.command(written());
  const isWorded = () =>
    isSuggestion() ? draft.wording.trim() !== props.annotation.quote.exact : draft.text.trim() !== '';
  const isAllowed = () => isWorded() && can(command());
  /** The draft stays when it is only put away with Escape. */
  const giveUp = () => {
    discard();
    props.onDone();
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (isAllowed() && isAccepted(await sending.send(command()))) giveUp();
  };
  let form: HTMLFormElement | undefined;
  // A browser heeds `autofocus` once in a page.
  onMount(() => form?.querySelector('textarea')?.focus());
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') props.onDone();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
  };
  return (
    <form class="annotation-editor" ref={form} onSubmit={submit} onKeyDown={keys}>
      <Show when={isSuggestion()}>
        <TextArea
          label={t('annotation.wording')}
          rows={2}
          maxLength={ANNOTATION_TEXT_MAX}
          value={draft.wording}
          onValue={(wording) => setDraft({ wording })}
        />
      </Show>
      <TextArea
        label={t(isSuggestion() ? 'annotation.text.editing' : `annotation.${props.what}`)}
        rows={2}
        maxLength={ANNOTATION_TEXT_MAX}
        required={isSuggestion() ? false : undefined}
        value={draft.text}
        onValue={(text) => setDraft({ text })}
      />
      <div class="annotation-actions">
        <Button kind="quiet" size="small" onClick={giveUp}>
          {t('annotation.discard')}
        </Button>
        <Button
          kind="primary"
          size="small"
          type="submit"
          busy={sending.busy()}
          disabled={!sending.busy() && !isAllowed()}
        >
          {t('annotation.send')}
        </Button>
      </div>
    </form>
  );
}
