import { createMemo, createSignal, For, Match, onCleanup, onMount, Show, Switch } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { useCall } from '../../media/call/call-context.tsx';
import { createSoundMeter } from '../../media/own/check/sound-meter.ts';
import { captureMicrophone, isNoCapture, type WhyNot } from '../../media/own/device/capture.ts';
import { DEVICE_KINDS, type Device, type DeviceKind } from '../../media/own/device/chosen-device.ts';
import { createOwnSource } from '../../media/own/own-source.ts';
import { Button } from '../../ui/button.tsx';
import { playChime } from '../hall/bar/chime.ts';
import { canChoose, DeviceChooser } from './device-chooser.tsx';
import './devices.css';

/**
 * Which microphone, camera and loudspeaker, with a level bar for the microphone and a test sound for the loudspeaker: before
 * joining and in the hall.
 */
export function DeviceChoosers(props: { readonly begun?: boolean }) {
  const call = useCall();
  const trial = createTrial();
  onMount(() => props.begun && void trial.begin());
  async function choose(kind: DeviceKind, device: Device | null): Promise<void> {
    await call.chooseDevice(kind, device);
    if (kind === 'microphone') await trial.renew();
  }
  return (
    <div class="device-choosers">
      <For each={DEVICE_KINDS}>
        {(kind) => (
          <>
            <DeviceChooser kind={kind} devices={call.devices} onChoose={(device) => void choose(kind, device)} />
            <Show when={kind === 'loudspeaker'}>
              <PlaySound />
            </Show>
            <Show when={kind === 'microphone'}>
              <Trial trial={trial} />
            </Show>
          </>
        )}
      </For>
    </div>
  );
}

function PlaySound() {
  const t = useT();
  const { devices } = useCall();
  return (
    <Show when={canChoose('loudspeaker') && devices.list('loudspeaker').length > 0}>
      <Button size="small" onClick={() => void playChime(devices.used('loudspeaker')?.id ?? null)}>
        {t('devices.play')}
      </Button>
    </Show>
  );
}

const nowhere = { session: () => null, isOpen: () => false, agrees: () => false, isGivenUp: () => false };

/** Opens the microphone for this page alone, if it is not open already; nothing of it leaves the device. */
type Microphone = {
  /** Why nothing is heard; null while it is, or before it was tried. */
  readonly why: () => WhyNot | null;
  readonly isHeard: () => boolean;
  readonly loudness: () => number;
  /** Again, where there was none. */
  readonly begin: () => Promise<void>;
  /** Another one was chosen. */
  readonly renew: () => Promise<void>;
};

function createTrial(): Microphone {
  const call = useCall();
  const [why, setWhy] = createSignal<WhyNot | null>(null);
  const own = createOwnSource('check', { ...nowhere, lost: () => void begin() });
  const track = () => call.microphoneTrack() ?? own.track();
  const isBlocked = () => call.microphone() === 'blocked';
  const meter = createMemo(() => {
    const heard = track();
    const measuring = heard && createSoundMeter(heard);
    onCleanup(() => measuring?.close());
    return measuring;
  });
  async function begin(): Promise<void> {
    own.hush();
    const taken = await own.take(async () => {
      const captured = await captureMicrophone(call.devices.used('microphone')?.id ?? null);
      setWhy(isNoCapture(captured) ? captured.failed : null);
      return captured;
    });
    if (taken === 'taken') await call.devices.look();
  }
  return {
    why: () => (track() ? null : (why() ?? (isBlocked() ? call.microphoneTrouble() : null))),
    isHeard: () => track() !== null,
    loudness: () => meter()?.now() ?? 0,
    begin: async () => (isBlocked() ? call.openMicrophone() : begin()),
    renew: async () => void (own.track() && (await begin())),
  };
}

function Trial(props: { readonly trial: Microphone }) {
  const t = useT();
  return (
    <div class="trial">
      <Switch>
        <Match when={props.trial.isHeard()}>
          <span>{t('joining.previewHint')}</span>
          <meter min={0} max={1} value={props.trial.loudness()} aria-label={t('joining.preview')} />
        </Match>
        <Match when={props.trial.why()}>
          {(why) => (
            <>
              <p role="alert">{t(`devices.none.microphone.${why()}`)}</p>
              <Button size="small" onClick={() => void props.trial.begin()}>
                {t('devices.again')}
              </Button>
            </>
          )}
        </Match>
        <Match when={true}>
          <Button size="small" onClick={() => void props.trial.begin()}>
            {t('joining.previewTry')}
          </Button>
        </Match>
      </Switch>
    </div>
  );
}
