import { createSignal } from 'solid-js';
import type { PersonId } from '../../../shared/ids.ts';
import type { LevelsFrame } from '../../../shared/protocol/media-frames.ts';
import type { MediaChannel } from '../media-channel.ts';

/** What passes and is not in the log: who makes a sound. */
export type Loudness = {
  /** Loudness in steps: 0 silence to 3 loud. */
  readonly level: (person: PersonId) => 0 | 1 | 2 | 3;
  readonly forget: () => void;
};

export function createLoudness(channel: Pick<MediaChannel, 'on'>): Loudness {
  const [levels, setLevels] = createSignal<LevelsFrame['levels']>([]);

  channel.on('levels', (frame) => setLevels(frame.levels));

  return {
    level: (person) => levels().find((one) => one.person === person)?.level ?? 0,
    forget: () => setLevels([]),
  };
}
