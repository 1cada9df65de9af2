import { Show } from 'solid-js';
import { useCall } from '../../media/call-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useT } from '../../session/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useFloorView } from '../floor/floor-view-context.tsx';
import { speaksInTheRoom } from './own-floor.ts';

/** "You have the floor": seen by the person concerned, wherever they look (F13). */
export function HaveFloorNotice() {
  const t = useT();
  const { meeting } = useMeeting();
  const view = useFloorView();
  const call = useCall();
  const inRoom = () => {
    const request = view.held();
    return request !== null && speaksInTheRoom(meeting, request);
  };
  const mustAsk = () => !inRoom() && (call.microphone() === 'asking' || call.microphone() === 'off');
  const hint = () => {
    if (inRoom()) return t('floor.youHaveTheFloorInRoom');
    if (!mustAsk()) return t('floor.youHaveTheFloorHint');
    return t(call.microphone() === 'off' ? 'hall.haveFloor.listen' : 'hall.haveFloor.lead');
  };
  return (
    <Show when={view.iHold()}>
      <div class="hall-notice" data-kind="floor">
        <strong>{t('hall.haveFloor.title')}.</strong> {hint()}
        <Show when={mustAsk()}>
          <span class="end">
            <Button size="large" onClick={() => void call.openMicrophone()}>
              {t('hall.haveFloor.open')}
            </Button>
          </span>
        </Show>
      </div>
    </Show>
  );
}
