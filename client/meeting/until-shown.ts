import type { Outcome } from '../connection/command-outbox.ts';

/** What is asked of the meeting: the last record that the page shows, and to be told of each change. */
type Showing = { readonly seq: () => number; readonly onFolded: (listener: () => void) => () => void };

/** Settles when the page shows what a command has done: its record can come later than the answer. At once when nothing was done. */
export function untilShown({ seq, onFolded }: Showing, outcome: Outcome | null): Promise<void> {
  return new Promise((resolve) => {
    if (outcome === null || !('accepted' in outcome) || seq() >= outcome.accepted.seq) return resolve();
    const { accepted } = outcome;
    const stop = onFolded(() => {
      if (seq() < accepted.seq) return;
      stop();
      resolve();
    });
  });
}
