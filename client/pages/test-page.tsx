import { createSignal, Show } from 'solid-js';
import { idOf, type MeetingId } from '../../shared/ids.ts';
import type { MeetingFacts } from '../../shared/protocol/http/meetings/meetings.ts';
import { type Found, type TriedDevice, UNTRIED } from '../../shared/trying/trying.ts';
import { CameraTest } from '../features/trying/devices/camera-test.tsx';
import { LoudspeakerTest } from '../features/trying/devices/loudspeaker-test.tsx';
import { MicrophoneTest } from '../features/trying/devices/microphone-test.tsx';
import { LineTest } from '../features/trying/line/line-test.tsx';
import { createLineTrial } from '../features/trying/line/line-trial.ts';
import { TestResult } from '../features/trying/test-result.tsx';
import '../features/trying/trying.css';
import { createAnswer } from '../http/answer.ts';
import { request } from '../http/request.ts';
import { useFormats } from '../i18n/formats.ts';
import { useT } from '../i18n/language-context.tsx';
import { createDevices } from '../media/own/device/devices.ts';
import { useParam } from '../routing/router.tsx';
import { Answered } from '../ui/form/answered.tsx';
import { NeedsSignIn } from '../ui/page/needs-sign-in.tsx';
import { Page } from '../ui/page/page.tsx';

/** `/meetings/:id/test`: camera, sound and line, days ahead and with nobody there. */
export function TestPage() {
  const t = useT();
  const id = useParam('id');
  return (
    <Page title={t('trying.title')} lead={t('trying.lead')}>
      <NeedsSignIn>
        {() => (
          <Show when={id()} keyed>
            {(meetingId) => <Testing meetingId={idOf<MeetingId>(meetingId)} />}
          </Show>
        )}
      </NeedsSignIn>
    </Page>
  );
}

function Testing(props: { readonly meetingId: MeetingId }) {
  const formats = useFormats();
  const { answer, reload } = createAnswer(
    () => props.meetingId,
    (id) => request<MeetingFacts>('GET', `/api/meetings/${encodeURIComponent(id)}`),
  );
  return (
    <Answered answer={answer()} onRetry={reload}>
      {(meeting) => (
        <>
          <p>
            <a href={`/meetings/${meeting().id}`} dir="auto">
              {meeting().title}
            </a>
            , {formats.when(meeting(), { weekday: 'long' })}
          </p>
          <Tests meetingId={props.meetingId} />
        </>
      )}
    </Answered>
  );
}

function Tests(props: { readonly meetingId: MeetingId }) {
  const devices = createDevices();
  const [found, setFound] = createSignal(UNTRIED.devices);
  const line = createLineTrial(() => props.meetingId);
  const trial = () => {
    const { webSocket, ways, ports, seconds } = line.found();
    return { devices: found(), webSocket, ways, ports, seconds };
  };
  const test = (device: TriedDevice) => ({
    devices,
    found: found()[device],
    onFound: (now: Found) => void setFound((before) => ({ ...before, [device]: now })),
  });
  return (
    <div class="trying">
      <LineTest trial={line} />
      <MicrophoneTest {...test('microphone')} />
      <LoudspeakerTest {...test('loudspeaker')} />
      <CameraTest {...test('camera')} />
      <TestResult trial={trial()} reached={line.found().reached} at={line.found().at} />
    </div>
  );
}
