import { createSignal, Show } from 'solid-js';
import type { SpeechMade, SpeechSummary } from '../../../shared/protocol/http/meetings/speeches.ts';
import { type Failure, isFailure, request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { sentenceOf } from '../../ui/form/answered.tsx';
import { Switch } from '../../ui/form/choice/switch.tsx';
import { ConfirmDialog } from '../../ui/layer/confirm-dialog.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';

type Props = { readonly meetingId: string; readonly speech: SpeechSummary; readonly onChanged: () => void };

/** What its speaker, and the secretary, can do with a text: say whether it may be public; until the turn, replace and withdraw it. */
export function OwnSpeech(props: Props) {
  const t = useT();
  const toasts = useToasts();
  const [isAsking, setAsking] = createSignal(false);
  const home = () => `/api/meetings/${props.meetingId}/speeches/${props.speech.id}`;
  /** A no is taken back by the speaker alone. */
  const mayOpen = () => props.speech.isOwn || props.speech.isOpen;
  const mayReplace = () => ['waiting', 'missed', 'held'].includes(props.speech.state);
  /** What another held is opened by saying yes after that turn. */
  const isOn = () => props.speech.isOpen && props.speech.state !== 'held';

  function tell(answer: SpeechMade | null | Failure, done: string): void {
    const isRefused = answer !== null && isFailure(answer);
    toasts.show(isRefused ? { kind: 'refused', text: sentenceOf(t, answer) } : { kind: 'done', text: done });
    props.onChanged();
  }
  const choose = async (isOpen: boolean) =>
    tell(
      await request<SpeechMade>('POST', `${home()}/publication`, { isOpen }),
      t(isOpen ? 'speeches.published-now' : 'speeches.kept-back-now'),
    );
  const withdraw = async () => tell(await request<null>('DELETE', home(), {}), t('speeches.withdrawn'));
  return (
    <>
      <Switch
        label={t('speeches.open')}
        hint={t(mayOpen() ? 'speeches.open-hint' : 'speeches.kept-back-hint')}
        on={isOn()}
        disabled={!mayOpen()}
        onChange={(isOpen) => void choose(isOpen)}
      />
      <Show when={mayReplace()}>
        <div class="row">
          <a class="button" data-kind="plain" href={`/meetings/${props.meetingId}/speeches?replace=${props.speech.id}`}>
            {t('speeches.replace')}
          </a>
          <Button kind="warn" onClick={() => setAsking(true)}>
            {t('speeches.withdraw')}
          </Button>
        </div>
      </Show>
      <Show when={isAsking()}>
        <ConfirmDialog
          open
          title={t('speeches.withdraw')}
          consequence={t('speeches.withdraw-consequence')}
          confirm={t('speeches.withdraw')}
          onConfirm={() => void withdraw()}
          onClose={() => setAsking(false)}
        />
      </Show>
    </>
  );
}
