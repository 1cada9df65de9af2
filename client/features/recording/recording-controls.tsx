import CircleDot from 'lucide-solid/icons/circle-dot';
import { Show } from 'solid-js';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { isRecording } from '../../../shared/recording/recording.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useSending } from '../../meeting/sending.ts';
import { Menu } from '../../ui/layer/menu.tsx';
import type { MenuItem } from '../../ui/layer/menu-item.ts';

/**
 * Beginning and ending, and, before the meeting, whether people are asked as they come: for the chair and the secretary. One sign,
 * because the list of speakers needs the room.
 */
export function RecordingControls() {
  const t = useT();
  const { meeting, can } = useMeeting();
  const { send } = useSending();
  const phase = () => meeting.sitting.phase.state;
  const isPlanned = () => meeting.recording.isPlanned === true;
  const item = (label: string, command: MeetingCommand): MenuItem => ({
    label,
    run: () => void send(command),
    disabled: !can(command),
  });
  const items = (): readonly MenuItem[] => {
    if (isRecording(meeting.recording)) return [item(t('recording.end'), { type: 'recording.end' })];
    const plan = {
      ...item(t('recording.plan'), { type: 'recording.plan', isPlanned: !isPlanned() }),
      chosen: isPlanned(),
    };
    return [...(phase() === 'not-open' ? [plan] : []), item(t('recording.begin'), { type: 'recording.begin' })];
  };
  return (
    <Show when={phase() !== 'closed'}>
      <Menu label={t('recording.heading')} items={items()}>
        <CircleDot />
      </Menu>
    </Show>
  );
}
