import type { types } from 'mediasoup';

type Asked = Pick<types.Worker, 'pid' | 'getResourceUsage'>;

const ASK_EVERY_MS = 400;
/** A worker is replaced 1.6 to 2 s after its last answer: with twenty busy processes a core, the longest answer took 0.5 s. */
const MISSED_AT_MOST = 3;

/**
 * Asks a worker for a sign of life. To the system, a worker that hangs is alive, so it is killed, and then replaced like any that
 * ended. Misses are counted and not timed: a machine that slept, or a main thread that was busy, has asked nothing meanwhile.
 */
export function watchPulse(worker: Asked, onHung: () => void): () => void {
  let missed = 0;
  const answered = () => {
    missed = 0;
  };
  const ask = () => {
    if (missed > MISSED_AT_MOST) return hung();
    missed += 1;
    worker.getResourceUsage().then(answered, () => {});
  };
  // Answers that have come already are read first.
  const asking = setInterval(() => setImmediate(ask), ASK_EVERY_MS).unref();
  const stop = () => clearInterval(asking);
  function hung(): void {
    stop();
    onHung();
    process.kill(worker.pid, 'SIGKILL');
  }
  return stop;
}
