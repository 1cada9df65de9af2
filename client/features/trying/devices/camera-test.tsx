import { createEffect, createSignal, onCleanup, Show } from 'solid-js';
import { useT } from '../../../i18n/language-context.tsx';
import { captureCamera, isNoCapture, type WhyNot } from '../../../media/own/device/capture.ts';
import { Button } from '../../../ui/button.tsx';
import { DeviceChooser } from '../../devices/device-chooser.tsx';
import { FoundSign } from '../found-sign.tsx';
import { Asked } from './asked.tsx';
import type { DeviceTestProps } from './device-test.ts';

/** The picture of one's own camera, which nobody else sees. */
export function CameraTest(props: DeviceTestProps) {
  const t = useT();
  const [track, setTrack] = createSignal<MediaStreamTrack | null>(null);
  const [why, setWhy] = createSignal<WhyNot | null>(null);
  function hush(): void {
    track()?.stop();
    setTrack(null);
  }

  async function begin(): Promise<void> {
    track()?.stop();
    const taken = await captureCamera(props.devices.used('camera')?.id ?? null);
    setTrack(isNoCapture(taken) ? null : taken);
    setWhy(isNoCapture(taken) ? taken.failed : null);
    props.onFound(isNoCapture(taken) ? 'fails' : 'untried');
    await props.devices.look();
  }
  onCleanup(() => track()?.stop());
  return (
    <section class="card stack" aria-labelledby="try-camera">
      <h2 id="try-camera">
        {t('devices.kind.camera')} <FoundSign found={props.found} />
      </h2>
      <DeviceChooser
        kind="camera"
        devices={props.devices}
        onChoose={(device) => {
          props.devices.choose('camera', device);
          if (track()) void begin();
        }}
      />
      <Show when={track()} fallback={<Button onClick={() => void begin()}>{t('trying.camera.begin')}</Button>}>
        {(shown) => (
          <>
            <Picture track={shown()} />
            <Asked question={t('trying.camera.question')} found={props.found} onAnswer={props.onFound} />
            <Button size="small" kind="plain" onClick={hush}>
              {t('trying.camera.end')}
            </Button>
          </>
        )}
      </Show>
      <Show when={why()}>{(reason) => <p role="alert">{t(`devices.none.camera.${reason()}`)}</p>}</Show>
    </section>
  );
}

function Picture(props: { readonly track: MediaStreamTrack }) {
  const t = useT();
  const [video, setVideo] = createSignal<HTMLVideoElement>();
  createEffect(() => {
    const element = video();
    if (!element) return;
    element.srcObject = new MediaStream([props.track]);
    void element.play().catch(() => undefined);
  });
  return <video ref={setVideo} class="own-picture" muted playsinline aria-label={t('trying.camera.picture')} />;
}
