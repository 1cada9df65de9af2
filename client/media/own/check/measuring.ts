import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { MediaChannel } from '../../media-channel.ts';
import type { Counts } from '../../quality/counts.ts';
import { createSoundMeter, type SoundMeter } from './sound-meter.ts';

type Deps = {
  readonly channel: Pick<MediaChannel, 'ask'>;
  readonly session: () => Pick<Counts, 'roundTripMs'> | null;
  readonly track: () => MediaStreamTrack | null;
};

const TELL_EVERY_MS = 1000;

/** Measures the track of a sound check while there is one, and tells the server. `loudness`: 0 to 1. */
export function createMeasuring({ channel, session, track }: Deps): { readonly loudness: () => number } {
  const [meter, setMeter] = createSignal<SoundMeter | null>(null);

  async function tell({ levelDb, clipped }: SoundMeter): Promise<void> {
    const roundTripMs = (await session()?.roundTripMs()) ?? null;
    await channel.ask('measured', { levelDb: levelDb(), clipped: clipped(), roundTripMs });
  }
  createEffect(
    on(track, (track) => {
      const measuring = track ? createSoundMeter(track) : null;
      setMeter(measuring);
      const timer = measuring && setInterval(() => void tell(measuring), TELL_EVERY_MS);
      onCleanup(() => {
        if (timer) clearInterval(timer);
        measuring?.close();
      });
    }),
  );
  return { loudness: () => meter()?.now() ?? 0 };
}
