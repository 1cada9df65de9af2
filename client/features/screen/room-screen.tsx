import { Show } from 'solid-js';
import type { MeetingId } from '../../../shared/ids.ts';
import { isRecording } from '../../../shared/recording/recording.ts';
import { useConnection } from '../../connection/connection-context.tsx';
import { keepAwake } from '../../device/wake-lock.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useFloorView } from '../floor/floor-view-context.tsx';
import { RecordingMark } from '../recording/recording-mark-later.ts';
import { JoinFromSeat } from './join-from-seat.tsx';
import { NextSpeakers } from './next-speakers.tsx';
import { PassageOnScreen } from './passage-on-screen.tsx';
import './screen.css';
import { SpeakerOnScreen } from './speaker-on-screen.tsx';

/** Nobody waits for it: it comes behind the speaker. */
const CaptionsOnScreen = lazyWithWords(
  ['captions'],
  async () => (await import('../captions/captions-on-screen.tsx')).CaptionsOnScreen,
);

/** What hangs on the wall: the item, the holder and their time, the next speakers, and the passage to which the chair points. */
export function RoomScreen(props: { readonly meetingId: MeetingId; readonly screenKey: string }) {
  const t = useT();
  const { meeting, seq } = useMeeting();
  const { status } = useConnection();
  const view = useFloorView();
  keepAwake(() => true);
  const formats = useFormats();
  const beforeOpening = () => (meeting.sitting.phase.state === 'not-open' ? meeting.sitting.convocation : null);
  const number = () => meeting.agenda.items.findIndex((item) => item.id === meeting.agenda.current) + 1;
  return (
    <main class="screen" data-seq={seq()} data-phase={meeting.sitting.phase.state}>
      <header class="screen-head">
        <p dir="auto">{meeting.sitting.convocation?.title}</p>
        <h1 dir="auto">
          <Show when={view.item()} fallback={t(`screen.phase.${meeting.sitting.phase.state}`)}>
            {(item) => (
              <>
                <span class="screen-number">{number()}</span> {item().title}
              </>
            )}
          </Show>
        </h1>
        <Show when={beforeOpening()}>{(call) => <p>{formats.when(call(), { weekday: 'long' })}</p>}</Show>
        <Show when={isRecording(meeting.recording)}>
          <p>
            <RecordingMark />
          </p>
        </Show>
        <Show when={status() === 'reconnecting' || status() === 'stopping'}>
          <p class="screen-offline" role="status">
            {t('screen.reconnecting')}
          </p>
        </Show>
      </header>
      <SpeakerOnScreen />
      <NextSpeakers />
      <PassageOnScreen meetingId={props.meetingId} />
      <JoinFromSeat meetingId={props.meetingId} />
      <CaptionsOnScreen screenKey={props.screenKey} />
    </main>
  );
}
