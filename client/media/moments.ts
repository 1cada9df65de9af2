import { createSignal } from 'solid-js';
import type { PersonId } from '../../shared/ids.ts';
import type { LevelsFrame, QualityFrame } from '../../shared/protocol/media-down.ts';
import type { MediaLine } from './media-line.ts';
import { qualityOf } from './quality.ts';

const NOTHING_KNOWN: QualityFrame = { up: null, down: null };

/** What passes and is not in the log: who makes a sound, how good the connection is. */
export function createMoments(line: MediaLine) {
  const [levels, setLevels] = createSignal<LevelsFrame['levels']>([]);
  const [scores, setScores] = createSignal(NOTHING_KNOWN);

  line.on('levels', (frame) => setLevels(frame.levels));
  line.on('quality', setScores);

  return {
    /** Loudness in steps: 0 silence to 3 loud. */
    level: (person: PersonId): 0 | 1 | 2 | 3 => levels().find((one) => one.person === person)?.level ?? 0,
    quality: () => qualityOf(scores()),
    forget(): void {
      setLevels([]);
      setScores(NOTHING_KNOWN);
    },
  };
}
