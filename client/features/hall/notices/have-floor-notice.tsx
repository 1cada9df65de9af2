import { Show } from 'solid-js';
import { modeOf, nameOf } from '../../../../shared/floor/requests/beneficiary.ts';
import type { FloorRequest } from '../../../../shared/floor/requests/floor-request.ts';
import { mayBeHeard } from '../../../../shared/floor/sound/who-may-be-heard.ts';
import type { PersonId } from '../../../../shared/ids.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useCall } from '../../../media/call/call-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { MicrophoneTrouble } from '../../devices/trouble-later.ts';
import { useFloorView } from '../../floor/floor-view-context.tsx';
import { floorHint } from '../bar/floor-hint.ts';
import { useJoining } from '../joining/joining-context.tsx';

/** "You have the floor": seen by the person who is to speak, wherever they look, with what their microphone does (F13). */
export function HaveFloorNotice() {
  const t = useT();
  const view = useFloorView();
  const call = useCall();
  const hint = useHint();
  return (
    <Show when={view.speaks()}>
      {(request) => (
        <div class="hall-notice" data-kind="floor">
          <strong>
            <Title request={request()} />
          </strong>{' '}
          {t(hint().key)}
          <Show when={call.microphone() === 'blocked' && call.microphoneTrouble()}>
            {(why) => <MicrophoneTrouble why={why()} />}
          </Show>
          <Show when={hint().opens}>
            <span class="end">
              <Button size="large" onClick={() => void call.openMicrophone()}>
                {t(call.microphone() === 'elsewhere' ? 'hall.bar.microphone.here' : 'right.haveFloor.open')}
              </Button>
            </span>
          </Show>
        </div>
      )}
    </Show>
  );
}

function Title(props: { readonly request: FloorRequest }) {
  const t = useT();
  const { meeting } = useMeeting();
  const view = useFloorView();
  const author = () => nameOf(meeting, props.request.beneficiary).name;
  return <>{view.iHold() ? `${t('right.haveFloor.title')}.` : t('floor.youReadOut', { name: author() })}</>;
}

function useHint() {
  const { meeting, state, person } = useMeeting();
  const call = useCall();
  const joining = useJoining();
  const isInRoom = (me: PersonId | null) => me !== null && modeOf(meeting, { type: 'member', person: me }) === 'room';
  return () => {
    const me = person();
    const inRoom = isInRoom(me);
    const heard = mayBeHeard(state());
    return floorHint({
      inRoom,
      entitled: inRoom ? heard.roomDevice : me !== null && heard.persons.has(me),
      suspended: meeting.sitting.phase.state === 'suspended',
      joined: joining.joined() !== null,
      connected: call.state() === 'joined',
      microphone: call.microphone(),
      arrival: call.ownArrival(),
    });
  };
}
