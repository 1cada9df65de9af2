import { Match, Show, Switch } from 'solid-js';
import { saysNow } from '../../../shared/recording/consent.ts';
import { isRecording } from '../../../shared/recording/recording.ts';
import { useT } from '../../i18n/language-context.tsx';
import { CommandButton } from '../../meeting/command-button.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useMay } from '../../meeting/sending.ts';
import { RecorderTrouble } from './recorder-trouble.tsx';
import { RecordingMark } from './recording-mark.tsx';

/** That recording goes on, for everybody; and, for those who may be heard, the question whether their voice may be recorded. */
export function RecordingNotice() {
  const t = useT();
  const may = useMay();
  const { meeting } = useMeeting();
  const isOn = () => isRecording(meeting.recording);
  return (
    <Show when={isOn() || may('recording.answer')}>
      <div class="hall-notice recording-notice" data-kind="recording" role="status">
        <Show when={isOn()}>
          <RecordingMark />
        </Show>
        <Show when={may('recording.answer')} fallback={t('recording.markHint')}>
          <OwnAnswer isOn={isOn()} />
        </Show>
        <Show when={isOn() && may('recording.begin')}>
          <RecorderTrouble />
        </Show>
      </div>
    </Show>
  );
}

/** Two buttons until somebody has answered, then the answer and the way to change it (Z3). */
function OwnAnswer(props: { readonly isOn: boolean }) {
  const t = useT();
  const { meeting, person } = useMeeting();
  const said = () => {
    const me = person();
    return me === null ? null : saysNow(meeting.recording, me);
  };
  return (
    <>
      <span>
        <Switch fallback={`${t(props.isOn ? 'recording.askNow' : 'recording.askPlanned')} ${t('recording.askHint')}`}>
          <Match when={said() === true}>{t('recording.saysYes')}</Match>
          <Match when={said() === false}>{t('recording.saysNo')}</Match>
        </Switch>
      </span>
      <span class="end">
        <Show when={said() !== true}>
          <CommandButton size="small" command={{ type: 'recording.answer', isYes: true }}>
            {t('recording.yes')}
          </CommandButton>
        </Show>
        <Show when={said() !== false}>
          <CommandButton size="small" command={{ type: 'recording.answer', isYes: false }}>
            {t('recording.no')}
          </CommandButton>
        </Show>
      </span>
    </>
  );
}
