import MonitorOff from 'lucide-solid/icons/monitor-off';
import MonitorUp from 'lucide-solid/icons/monitor-up';
import Video from 'lucide-solid/icons/video';
import VideoOff from 'lucide-solid/icons/video-off';
import { Show } from 'solid-js';
import { shownFor } from '../../../../shared/floor/time/heard-for.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useCall } from '../../../media/call/call-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { createShortcut } from '../../../ui/shortcuts.ts';

/** The person's own camera, on or off. */
export function CameraControl() {
  const t = useT();
  const call = useCall();
  const toggle = () => void call.setCamera(!call.camera());
  createShortcut({ keys: 'c', label: () => t('hall.shortcuts.camera'), run: toggle });
  return (
    <button type="button" class="control" aria-pressed={call.camera()} onClick={toggle}>
      <Show when={call.camera()} fallback={<VideoOff aria-hidden="true" />}>
        <Video aria-hidden="true" />
      </Show>
      <span class="words">{t('hall.bar.camera')}</span>
    </button>
  );
}

/** A screen can be shown by the person who has the floor, the chair, the secretary and the rapporteur. */
export function ShareControl() {
  const t = useT();
  const call = useCall();
  const { meeting, person } = useMeeting();
  const isOffered = () => shownFor(meeting, person()) !== null || call.sharing();
  const toggle = () => (call.sharing() ? call.stopSharing() : void call.share());
  createShortcut({ keys: 'Shift+V', label: () => t('hall.shortcuts.share'), when: isOffered, run: toggle });
  return (
    <Show when={isOffered()}>
      <button type="button" class="control" aria-pressed={call.sharing()} onClick={toggle}>
        <Show when={call.sharing()} fallback={<MonitorUp aria-hidden="true" />}>
          <MonitorOff aria-hidden="true" />
        </Show>
        <span class="words">{t(call.sharing() ? 'hall.bar.stopSharing' : 'hall.bar.share')}</span>
      </button>
    </Show>
  );
}
