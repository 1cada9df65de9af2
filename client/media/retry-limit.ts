/** How often something may be begun again by itself: what breaks again and again is not repaired for ever. */
const MOST = 3;
const WITHIN_MS = 10_000;

/** Asked each time that it breaks. */
export function createRetryLimit(): () => boolean {
  let broken: readonly number[] = [];
  return () => {
    const now = performance.now();
    broken = [...broken.filter((at) => now - at < WITHIN_MS), now];
    return broken.length <= MOST;
  };
}
