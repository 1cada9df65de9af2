import LogOut from 'lucide-solid/icons/log-out';
import { Show } from 'solid-js';
import type { MeetingId } from '../../../../shared/ids.ts';
import { mayTransmit } from '../../../../shared/permissions.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useCall } from '../../../media/call-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useMay } from '../../../meeting/sending.ts';
import { LanguageMenu } from '../../../ui/page/language-menu.tsx';
import { ThemeMenu } from '../../../ui/page/theme-menu.tsx';
import { createShortcut } from '../../../ui/shortcuts.ts';
import './control-bar.css';
import { DevicesControl } from '../../devices/devices-control.tsx';
import { HelpButton } from '../../help/help-button.tsx';
import { MessagesButton } from '../../messages/messages-button.tsx';
import { useJoining } from '../joining/joining-context.tsx';
import { CameraControl, ShareControl } from './camera-control.tsx';
import { ChimeControl } from './chime-control.tsx';
import { FloorControl, PointOfOrder } from './floor-control.tsx';
import { MicrophoneControl } from './microphone-control.tsx';
import { QualitySign } from './quality-sign.tsx';

type Props = {
  readonly meetingId: MeetingId;
  /** Null while the question about joining is open, or when joining is not possible. */
  readonly onJoin: (() => void) | null;
  readonly onLeave: () => void;
};

/** What a person does themselves, as far as their role allows: microphone, camera, share; the floor; language, network, leave. */
export function ControlBar(props: Props) {
  const t = useT();
  const joining = useJoining();
  const call = useCall();
  const may = useMay();
  const { role } = useMeeting();
  const hasSound = () => call.state() !== 'idle';
  return (
    <section class="control-bar" aria-label={t('hall.bar.label')}>
      <div class="start">
        <MicrophoneControl />
        <Show when={hasSound() && mayTransmit(role())}>
          <CameraControl />
          <ShareControl />
        </Show>
      </div>
      <Show
        when={joining.joined()}
        fallback={
          <Show when={props.onJoin}>
            {(onJoin) => (
              <div class="floor-button">
                <button type="button" onClick={() => onJoin()()}>
                  {t('hall.join.open')}
                </button>
              </div>
            )}
          </Show>
        }
      >
        <Show when={may('floor.request')}>
          <FloorControl />
          <PointOfOrder where="wide-only" />
        </Show>
      </Show>
      <div class="end">
        <Show when={hasSound()}>
          <QualitySign />
        </Show>
        <span class="wide-only">
          <LanguageMenu upwards />
        </span>
        <span class="wide-only">
          <ThemeMenu upwards />
        </span>
        <span class="wide-only">
          <DevicesControl />
        </span>
        <span class="wide-only">
          <ChimeControl />
        </span>
        <span class="wide-only">
          <HelpButton />
        </span>
        <Show when={joining.joined()}>
          <MessagesButton meetingId={props.meetingId} />
          <LeaveButton onLeave={props.onLeave} />
        </Show>
      </div>
    </section>
  );
}

function LeaveButton(props: Pick<Props, 'onLeave'>) {
  const t = useT();
  createShortcut({ keys: 'Shift+L', label: () => t('hall.shortcuts.leave'), run: () => props.onLeave() });
  return (
    <button type="button" class="control" onClick={() => props.onLeave()}>
      <LogOut aria-hidden="true" class="turns" />
      <span class="words">{t('hall.leave')}</span>
    </button>
  );
}
