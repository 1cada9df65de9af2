const FIRST_MS = 500;
const GROWTH = 1.7;
const LONGEST_MS = 3000;
/** After so long without a pause, ms, pauses begin with a short one again. */
const FORGIVEN_AFTER_MS = 20_000;

/** Pauses between attempts, ms: each longer than the last, and with chance in them, so that many clients do not come back at once. */
export function createPauses(now = () => performance.now(), chance = Math.random): () => number {
  let length = 0;
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const isFirst = now() - last > FORGIVEN_AFTER_MS;
    length = isFirst ? FIRST_MS : Math.min(length * GROWTH, LONGEST_MS);
    last = now();
    return length * (0.5 + chance());
  };
}
