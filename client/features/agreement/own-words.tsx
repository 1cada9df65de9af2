import { createSignal, For, Show, untrack } from 'solid-js';
import { CORRECTION_MAX } from '../../../shared/agreement/agreement.ts';
import { type CorrectionId, idOf, type MeetingId } from '../../../shared/ids.ts';
import type { OwnWords } from '../../../shared/protocol/http/meetings/agreement.ts';
import { newId } from '../../connection/new-id.ts';
import { createAnswer } from '../../http/answer.ts';
import { request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { isAccepted, useSending } from '../../meeting/sending.ts';
import { Button } from '../../ui/button.tsx';
import { Answered } from '../../ui/form/answered.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';

type Props = { readonly meetingId: MeetingId; readonly version: number };
type Said = OwnWords['interventions'][number];

/** What the version says of the person's own interventions, paragraph by paragraph, each with its form. */
export function OwnWordsToCorrect(props: Props) {
  const t = useT();
  const { answer, reload } = createAnswer(
    () => props,
    ({ meetingId }) => request<OwnWords>('GET', `/api/meetings/${encodeURIComponent(meetingId)}/agreement/words`),
  );
  return (
    <>
      <h3>{t('agreement.own')}</h3>
      <Answered answer={answer()} onRetry={reload}>
        {(own) => (
          <For each={own().interventions} fallback={<p>{t('agreement.ownNone')}</p>}>
            {(said) => <Intervention said={said} version={own().version} />}
          </For>
        )}
      </Answered>
    </>
  );
}

function Intervention(props: { readonly said: Said; readonly version: number }) {
  const t = useT();
  return (
    <article class="agreement-words stack">
      <h4>{t('agreement.ofGuest', { name: props.said.name, item: props.said.item })}</h4>
      <For each={props.said.summary} fallback={<p>{t('agreement.nothingWritten')}</p>}>
        {(was) => <Paragraph said={props.said} version={props.version} was={was} />}
      </For>
      <Paragraph said={props.said} version={props.version} was="" />
    </article>
  );
}

type ParagraphProps = { readonly said: Said; readonly version: number; readonly was: string };

/** `was`: empty for words that are missing. */
function Paragraph(props: ParagraphProps) {
  const t = useT();
  const [writing, setWriting] = createSignal(false);
  const name = () => t(props.was === '' ? 'agreement.add' : 'agreement.edit');
  return (
    <>
      <Show when={props.was !== ''}>
        <blockquote dir="auto">{props.was}</blockquote>
      </Show>
      <Show
        when={writing()}
        fallback={
          <Button kind="quiet" onClick={() => setWriting(true)}>
            {name()}
          </Button>
        }
      >
        <CorrectionForm {...props} onClose={() => setWriting(false)} />
      </Show>
    </>
  );
}

function CorrectionForm(props: ParagraphProps & { readonly onClose: () => void }) {
  const t = useT();
  const toasts = useToasts();
  const { busy, send } = useSending();
  const [text, setText] = createSignal(untrack(() => props.was));
  const submit = async (event: Event) => {
    event.preventDefault();
    const outcome = await send({
      type: 'agreement.correct',
      correctionId: idOf<CorrectionId>(newId()),
      version: props.version,
      requestId: props.said.requestId,
      record: 'summary',
      was: props.was,
      text: text().trim(),
    });
    if (!isAccepted(outcome)) return;
    toasts.show({ text: t('agreement.sent'), kind: 'done' });
    props.onClose();
  };
  return (
    <form class="stack" onSubmit={submit}>
      <TextArea label={t('agreement.words')} value={text()} onValue={setText} maxLength={CORRECTION_MAX} autofocus />
      <div class="row">
        <Button onClick={() => props.onClose()}>{t('common.cancel')}</Button>
        <Button
          kind="primary"
          type="submit"
          busy={busy()}
          disabled={text().trim() === '' || text().trim() === props.was}
        >
          {t('agreement.send')}
        </Button>
      </div>
    </form>
  );
}
