import LogOut from 'lucide-solid/icons/log-out';
import { Show } from 'solid-js';
import type { MeetingId } from '../../../../shared/ids.ts';
import { mayTransmit } from '../../../../shared/permissions.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { lazyWithWords, useAtOnce } from '../../../i18n/lazy-with-words.tsx';
import { useCall } from '../../../media/call/call-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useMay } from '../../../meeting/sending.ts';
import { createShortcut } from '../../../ui/shortcuts.ts';
import './control-bar.css';
import { useJoining } from '../joining/joining-context.tsx';
import { FloorControl, PointOfOrder } from './floor-control.tsx';

/** For a person who has joined, or has sound here: they come at once behind the hall. */
const MicrophoneControl = lazyWithWords(['right'], async () => (await import('../beside.ts')).BESIDE.MicrophoneControl);
const CameraControl = lazyWithWords([], async () => (await import('../beside.ts')).BESIDE.CameraControl);
const ShareControl = lazyWithWords([], async () => (await import('../beside.ts')).BESIDE.ShareControl);
const OwnSettings = lazyWithWords([], async () => (await import('../beside.ts')).BESIDE.OwnSettings);
const MessagesButton = lazyWithWords([], async () => (await import('../beside.ts')).BESIDE.MessagesButton);

function JoinButton(props: { readonly onJoin: () => void }) {
  const t = useT();
  return (
    <div class="floor-button">
      <button type="button" onClick={() => props.onJoin()}>
        {t('hall.join.open')}
      </button>
    </div>
  );
}

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
  const { meeting, role } = useMeeting();
  /** Nobody is heard any more, and nobody asks; a camera that is still on can be shut. */
  const isClosed = () => meeting.sitting.phase.state === 'closed';
  const hasSound = () => call.state() !== 'idle';
  useAtOnce(CameraControl, ShareControl, MessagesButton);
  return (
    <section class="control-bar" aria-label={t('hall.bar.label')}>
      <div class="start">
        <Show when={!isClosed()}>
          <MicrophoneControl />
        </Show>
        <Show when={hasSound() && mayTransmit(role())}>
          <Show when={!isClosed() || call.camera()}>
            <CameraControl />
          </Show>
          <ShareControl />
        </Show>
      </div>
      <Show
        when={joining.joined()}
        fallback={<Show when={props.onJoin}>{(onJoin) => <JoinButton onJoin={onJoin()} />}</Show>}
      >
        <Show when={may('floor.request') && !isClosed()}>
          <FloorControl />
          <PointOfOrder where="wide-only" />
        </Show>
      </Show>
      <div class="end">
        <OwnSettings />
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
