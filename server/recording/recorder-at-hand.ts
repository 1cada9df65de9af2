import { execFile } from 'node:child_process';

/** Whether the recorder is installed: asked at the start, and again when it is wanted and was missing, at most so often. */
const AGAIN_AFTER_MS = 10_000;

export type RecorderAtHand = {
  /** As it was found last. */
  readonly isThere: () => boolean;
  readonly look: () => Promise<boolean>;
};

export function createRecorderAtHand(program: string, ticks: () => number): RecorderAtHand {
  let found: Promise<boolean> | null = null;
  let isThere = true;
  let lookedAt = Number.NEGATIVE_INFINITY;
  const ask = (): Promise<boolean> =>
    new Promise((resolve) => execFile(program, ['-version'], { timeout: 5000 }, (error) => resolve(error === null)));
  return {
    isThere: () => isThere,
    async look() {
      if (found === null || (!isThere && ticks() - lookedAt > AGAIN_AFTER_MS)) {
        lookedAt = ticks();
        found = ask();
      }
      isThere = await found;
      return isThere;
    },
  };
}
