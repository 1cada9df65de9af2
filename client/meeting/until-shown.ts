import type { Outcome } from '../connection/command-outbox.ts';
import type { MeetingStore } from './meeting.ts';

/** Settles when the page shows what a command has done: its record can come later than the answer. At once when nothing was done. */
export function untilShown({ seq, onFolded }: Pick<MeetingStore, 'seq' | 'onFolded'>, outcome: Outcome | null) {
  return new Promise<void>((resolve) => {
    if (outcome === null || !('accepted' in outcome) || seq() >= outcome.accepted.seq) return resolve();
    const { accepted } = outcome;
    const stop = onFolded(() => {
      if (seq() < accepted.seq) return;
      stop();
      resolve();
    });
  });
}
