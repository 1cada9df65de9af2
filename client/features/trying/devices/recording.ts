import { createSignal, onCleanup } from 'solid-js';
import { soundVerdict } from '../../../../shared/floor/sound/sound-verdict.ts';
import { createSoundMeter, type SoundMeter } from '../../../media/own/check/sound-meter.ts';
import { captureMicrophone, isNoCapture, type WhyNot } from '../../../media/own/device/capture.ts';
import type { OwnDevices } from '../../../media/own/device/devices.ts';

export const RECORDED_SECONDS = 4;
type Advice = ReturnType<typeof soundVerdict>['advice'];

/** Some seconds of one's own microphone, measured and recorded on this device alone. */
export type Recording = {
  readonly isRunning: () => boolean;
  readonly loudness: () => number;
  readonly advice: () => Advice | null;
  /** The address of what was recorded; null before, and where a browser cannot record. */
  readonly heard: () => string | null;
  readonly why: () => WhyNot | null;
  readonly run: () => Promise<void>;
};

export function createRecording(devices: () => OwnDevices, onAdvice: (advice: Advice | WhyNot) => void): Recording {
  const [meter, setMeter] = createSignal<SoundMeter | null>(null);
  const [advice, setAdvice] = createSignal<Advice | null>(null);
  const [why, setWhy] = createSignal<WhyNot | null>(null);
  const { heard, keep } = createHeard();
  const waiting = createPause();

  async function run(): Promise<void> {
    keep(null);
    setAdvice(null);
    const track = await captureMicrophone(devices().used('microphone')?.id ?? null);
    setWhy(isNoCapture(track) ? track.failed : null);
    if (isNoCapture(track)) return onAdvice(track.failed);
    void devices().look();
    setAdvice(await listen(track));
    onAdvice(advice() ?? 'silent');
  }
  async function listen(track: MediaStreamTrack): Promise<Advice> {
    const [measuring, recorded] = [createSoundMeter(track), record(track)];
    setMeter(measuring);
    await waiting.pause(RECORDED_SECONDS * 1000);
    const [levelDb, clipped] = [measuring.levelDb(), measuring.clipped()];
    keep(await recorded.end());
    measuring.close();
    track.stop();
    setMeter(null);
    return soundVerdict({ levelDb, clipped, lost: null, roundTripMs: null }).advice;
  }
  onCleanup(waiting.end);
  return { isRunning: () => meter() !== null, loudness: () => meter()?.now() ?? 0, advice, heard, why, run };
}

/** The address of a recording, which lies in memory until it is let go. */
function createHeard() {
  const [heard, setHeard] = createSignal<string | null>(null);
  const keep = (address: string | null): void => {
    const before = heard();
    if (before !== null) URL.revokeObjectURL(before);
    setHeard(address);
  };
  onCleanup(() => keep(null));
  return { heard, keep };
}

/** A wait that ends with the page. */
function createPause() {
  let resume = (): void => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    pause: (ms: number): Promise<void> =>
      new Promise((resolve) => {
        resume = resolve;
        timer = setTimeout(resolve, ms);
      }),
    end(): void {
      clearTimeout(timer);
      resume();
    },
  };
}

/** `end`: the address of the recording; null where a browser cannot record. */
function record(track: MediaStreamTrack): { readonly end: () => Promise<string | null> } {
  if (typeof MediaRecorder === 'undefined') return { end: async () => null };
  const recorder = new MediaRecorder(new MediaStream([track]));
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => void parts.push(data);
  recorder.start();
  return {
    end: () =>
      new Promise((resolve) => {
        recorder.onstop = () => resolve(URL.createObjectURL(new Blob(parts, { type: recorder.mimeType })));
        recorder.stop();
      }),
  };
}
