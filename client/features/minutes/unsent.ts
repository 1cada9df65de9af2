import * as Y from 'yjs';

/** What fits in one message with room to spare, bytes. */
const BATCH_MAX = 96 * 1024;

/** What has been written and not been acknowledged: at most one message is on its way. */
export function createUnsent() {
  let waiting: Uint8Array[] = [];
  let onItsWay: Uint8Array | null = null;

  /** As many as fit, in order; at least one. */
  function nextBatch(): Uint8Array[] {
    let size = 0;
    const end = waiting.findIndex((update, index) => {
      size += update.byteLength;
      return index > 0 && size > BATCH_MAX;
    });
    return end === -1 ? waiting : waiting.slice(0, end);
  }

  return {
    add: (update: Uint8Array): void => void waiting.push(update),
    /** The next message; null while one is on its way or nothing waits. */
    take(): Uint8Array | null {
      const batch = onItsWay === null ? nextBatch() : [];
      if (batch.length === 0) return null;
      waiting = waiting.slice(batch.length);
      onItsWay = Y.mergeUpdates(batch);
      return onItsWay;
    },
    /** The message on its way has arrived. */
    done(): void {
      onItsWay = null;
    },
    /** It has not, or nobody knows: it is sent again, which does no harm. */
    putBack(): void {
      if (onItsWay !== null) waiting = [onItsWay, ...waiting];
      onItsWay = null;
    },
    /** In place of everything: what the server lacks of the whole text. */
    replace(update: Uint8Array): void {
      waiting = [update];
      onItsWay = null;
    },
    /** All of it as one update; null when there is nothing. */
    all(): Uint8Array | null {
      const all = onItsWay === null ? waiting : [onItsWay, ...waiting];
      return all.length === 0 ? null : Y.mergeUpdates(all);
    },
  };
}

export type Unsent = ReturnType<typeof createUnsent>;
