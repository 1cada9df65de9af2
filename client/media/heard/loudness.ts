import { createSignal } from 'solid-js';
import type { PersonId } from '../../../shared/ids.ts';
import type { LevelsFrame } from '../../../shared/protocol/media-frames.ts';
import type { MediaChannel } from '../media-channel.ts';

/** What passes and is not in the log: who makes a sound. */
export function createLoudness(line: MediaChannel) {
  const [levels, setLevels] = createSignal<LevelsFrame['levels']>([]);

  line.on('levels', (frame) => setLevels(frame.levels));

  return {
    /** Loudness in steps: 0 silence to 3 loud. */
    level: (person: PersonId): 0 | 1 | 2 | 3 => levels().find((one) => one.person === person)?.level ?? 0,
    forget: (): void => void setLevels([]),
  };
}
