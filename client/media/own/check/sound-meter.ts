import { createSignal } from 'solid-js';
import { createSoundTally } from '../../quality/sound-tally.ts';

const EVERY_MS = 50;

/** Listens to a track on this device; nothing of it leaves. */
export type SoundMeter = {
  /** Loudness of this moment, 0 to 1. */
  readonly now: () => number;
  /** How loud it was so far, dBFS; null before the first look. */
  readonly levelDb: () => number | null;
  /** Part of the samples that are cut off, 0 to 1. */
  readonly clipped: () => number;
  /** Lets go of the track, and leaves it alone. */
  readonly close: () => void;
};

export function createSoundMeter(track: MediaStreamTrack): SoundMeter {
  const [now, setNow] = createSignal(0);
  const tally = createSoundTally();
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  const samples = new Float32Array(analyser.fftSize);
  context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
  // A call interrupts it on some systems; it goes on afterwards.
  context.onstatechange = () => context.state !== 'running' && context.state !== 'closed' && void context.resume();
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    tally.add(samples);
    setNow(tally.now());
  }, EVERY_MS);

  return {
    now,
    levelDb: tally.levelDb,
    clipped: tally.clipped,
    close(): void {
      clearInterval(timer);
      void context.close();
    },
  };
}
