import { Show } from 'solid-js';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { DeviceChooser } from '../../devices/device-chooser.tsx';
import { FoundSign } from '../found-sign.tsx';
import type { DeviceTestProps } from './device-test.ts';
import { createRecording, RECORDED_SECONDS } from './recording.ts';

const HEARD: readonly string[] = ['fine', 'too-quiet', 'too-loud'];

export function MicrophoneTest(props: DeviceTestProps) {
  const t = useT();
  const recording = createRecording(
    () => props.devices,
    (advice) => props.onFound(HEARD.includes(advice) ? 'works' : 'fails'),
  );
  return (
    <section class="card stack" aria-labelledby="try-microphone">
      <h2 id="try-microphone">
        {t('devices.kind.microphone')} <FoundSign found={props.found} />
      </h2>
      <DeviceChooser
        kind="microphone"
        devices={props.devices}
        onChoose={(device) => props.devices.choose('microphone', device)}
      />
      <Button busy={recording.isRunning()} onClick={() => void recording.run()}>
        {t('trying.microphone.begin', { count: RECORDED_SECONDS })}
      </Button>
      <Show when={recording.isRunning()}>
        <p role="status">{t('trying.microphone.speak')}</p>
        <meter min={0} max={1} value={recording.loudness()} aria-label={t('check.loudness')} />
      </Show>
      <Show when={recording.advice()}>{(advice) => <p role="status">{t(`check.advice.${advice()}`)}</p>}</Show>
      <Show when={recording.heard()}>
        {(address) => (
          <>
            <p>{t('trying.microphone.heard')}</p>
            {/* biome-ignore lint/a11y/useMediaCaption: one hears what one has just said */}
            <audio controls src={address()} aria-label={t('trying.microphone.heard')} />
          </>
        )}
      </Show>
      <Show when={recording.why()}>{(reason) => <p role="alert">{t(`devices.none.microphone.${reason()}`)}</p>}</Show>
    </section>
  );
}
