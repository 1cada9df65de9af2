import * as Y from 'yjs';

/** Readers see what is typed at most this much later, ms: one frame for a sentence instead of one for each key. */
const EVERY_MS = 600;

/** Gathers updates for those who only read: three hundred of them cost as much as a few who write. */
export function createReaderFeed(send: (update: Uint8Array) => void) {
  let waiting: Uint8Array[] = [];
  let timer: NodeJS.Timeout | null = null;

  function flush(): void {
    timer = null;
    const updates = waiting;
    waiting = [];
    if (updates.length > 0) send(Y.mergeUpdates(updates));
  }

  return {
    add(update: Uint8Array): void {
      waiting.push(update);
      timer ??= setTimeout(flush, EVERY_MS);
    },
    /** Sends what waits and stops. */
    close(): void {
      if (timer) clearTimeout(timer);
      flush();
    },
  };
}
