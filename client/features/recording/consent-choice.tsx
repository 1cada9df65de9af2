import { For } from 'solid-js';
import { isRecording } from '../../../shared/recording/recording.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import '../../ui/form/choice/choices.css';

type Props = { readonly said: boolean | null; readonly onSay: (isYes: boolean) => void };

/** Asked on joining (Z2); nothing is chosen beforehand. */
export function ConsentChoice(props: Props) {
  const t = useT();
  const { meeting } = useMeeting();
  return (
    <fieldset class="choices">
      <legend>{t(isRecording(meeting.recording) ? 'recording.askNow' : 'recording.askPlanned')}</legend>
      <For each={[true, false]}>
        {(isYes) => (
          <label class="choice">
            <input type="radio" name="consent" checked={props.said === isYes} onChange={() => props.onSay(isYes)} />
            <span>{t(isYes ? 'recording.yes' : 'recording.no')}</span>
          </label>
        )}
      </For>
      <small>{t('recording.askHint')}</small>
    </fieldset>
  );
}
