import type { Key } from '../../../../shared/languages/dictionary.ts';
import type { Phase } from '../../../../shared/sitting/sitting.ts';

/** What decides when a microphone that waits can be heard. */
export type WaitingFacts = {
  readonly phase: Phase['state'];
  readonly silenced: boolean;
  /** Whether its person has a right to be heard once the meeting goes on: a turn, helping, or their role. */
  readonly isDue: boolean;
  /** Whether its person agreed on joining that it opens by itself. */
  readonly opensItself: boolean;
};

/** What a microphone waits for, and whether it opens by itself then: nobody is told that it will when it will not (F13). */
export function whatItWaitsFor({ phase, silenced, isDue, opensItself }: WaitingFacts): Key {
  if (isDue && phase === 'suspended') return 'hall.bar.microphone.suspended';
  if (isDue && silenced) return 'hall.bar.microphone.silenced';
  return opensItself ? 'hall.bar.microphone.waiting' : 'hall.bar.microphone.openable';
}
