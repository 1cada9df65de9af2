import { Show } from 'solid-js';
import { isRecording } from '../../../shared/recording/recording.ts';
import { useT } from '../../i18n/language-context.tsx';
import { CommandButton } from '../../meeting/command-button.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';

/** Beginning and ending, and, before the meeting, whether people are asked as they come: for the chair and the secretary. */
export function RecordingControls() {
  const t = useT();
  const { meeting } = useMeeting();
  const isPlanned = () => meeting.recording.isPlanned === true;
  return (
    <Show when={meeting.sitting.phase.state !== 'closed'}>
      <Show
        when={!isRecording(meeting.recording)}
        fallback={
          <CommandButton size="small" command={{ type: 'recording.end' }}>
            {t('recording.end')}
          </CommandButton>
        }
      >
        <Show when={meeting.sitting.phase.state === 'not-open'}>
          <CommandButton
            size="small"
            aria-pressed={isPlanned()}
            command={{ type: 'recording.plan', isPlanned: !isPlanned() }}
          >
            {t('recording.plan')}
          </CommandButton>
        </Show>
        <CommandButton size="small" command={{ type: 'recording.begin' }}>
          {t('recording.begin')}
        </CommandButton>
      </Show>
    </Show>
  );
}
