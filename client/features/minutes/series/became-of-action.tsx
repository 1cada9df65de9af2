import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { MINUTES_TEXT_MAX } from '../../../../shared/minutes/minutes.ts';
import { OUTCOMES, type Outcome } from '../../../../shared/minutes/outcome.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { isAccepted, useMay, useSending } from '../../../meeting/sending.ts';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import { useToasts } from '../../../ui/layer/toasts.tsx';
import type { ActionShown } from './action-shown.ts';

/** What became of an action (R19), with a button for each outcome for those who may say it. */
export function BecameOfAction(props: ActionShown) {
  const t = useT();
  const may = useMay();
  const { can } = useMeeting();
  const [saying, setSaying] = createSignal<Outcome | null>(null);
  const isPossible = () => can({ type: 'minutes.report-action', ...props.key, outcome: 'done', text: '' });
  return (
    <>
      <Show when={props.became} fallback={<p class="quiet small">{t('series.unsaid')}</p>}>
        {(became) => (
          <p>
            <strong>{t(`series.outcomes.${became().outcome}`)}</strong> <bdi>{became().text}</bdi>
          </p>
        )}
      </Show>
      <Show when={may('minutes.report-action')}>
        <div class="row">
          <For each={OUTCOMES}>
            {(outcome) => (
              <Button
                size="small"
                aria-label={t('series.say', { outcome: t(`series.outcomes.${outcome}`), text: props.text })}
                aria-pressed={props.became?.outcome === outcome}
                disabled={!isPossible()}
                onClick={() => setSaying(outcome)}
              >
                {t(`series.outcomes.${outcome}`)}
              </Button>
            )}
          </For>
        </div>
      </Show>
      <Show when={saying()} keyed>
        {(outcome) => <SayDialog {...props} outcome={outcome} onClose={() => setSaying(null)} />}
      </Show>
    </>
  );
}

type SayProps = ActionShown & { readonly outcome: Outcome; readonly onClose: () => void };

/** Words are asked for; what is dropped needs them. What was written stays when it is refused. */
function SayDialog(props: SayProps) {
  const t = useT();
  const toasts = useToasts();
  const { busy, send } = useSending();
  const formId = createUniqueId();
  const [text, setText] = createSignal('');
  const [isTried, setTried] = createSignal(false);
  const isMissing = () => props.outcome === 'dropped' && text().trim() === '';
  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (isMissing()) return;
    const said = { outcome: props.outcome, text: text().trim() };
    if (!isAccepted(await send({ type: 'minutes.report-action', ...props.key, ...said }))) return;
    toasts.show({ text: t('series.recorded'), kind: 'done' });
    props.onClose();
  };
  return (
    <Dialog
      open
      persistent
      size="narrow"
      title={t(`series.outcomes.${props.outcome}`)}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit" form={formId} busy={busy()}>
            {t('series.save')}
          </Button>
        </>
      }
    >
      <form id={formId} class="stack" onSubmit={submit}>
        <p dir="auto">{props.text}</p>
        <TextArea
          label={t('series.words')}
          required={props.outcome === 'dropped'}
          error={isTried() && isMissing() ? t('series.wordsMissing') : undefined}
          value={text()}
          onValue={setText}
          maxLength={MINUTES_TEXT_MAX}
          autofocus
        />
      </form>
    </Dialog>
  );
}
