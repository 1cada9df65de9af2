/** Readers see what is typed at most this much later, ms: one frame for a sentence instead of one for each key. */
const EVERY_MS = 600;

export type ReaderFeed = {
  readonly add: (update: Uint8Array) => void;
  /** Sends what waits and stops. */
  readonly close: () => void;
};

/**
 * Gathers updates for people who only read: three hundred of them cost as much as a few who write. `gather`: makes one update of
 * several. Where that fails, or there is no time for it, they go one by one.
 */
export function createReaderFeed(
  send: (update: Uint8Array) => void,
  gather: (updates: readonly Uint8Array[]) => Promise<Uint8Array>,
): ReaderFeed {
  let waiting: readonly Uint8Array[] = [];
  let gathering: readonly Uint8Array[] = [];
  let timer: NodeJS.Timeout | null = null;

  function sent(these: readonly Uint8Array[], updates: readonly Uint8Array[]): void {
    if (gathering !== these) return;
    gathering = [];
    updates.forEach(send);
    if (waiting.length > 0) timer ??= setTimeout(flush, EVERY_MS);
  }

  function flush(): void {
    timer = null;
    if (gathering.length > 0) return;
    const these = waiting;
    [gathering, waiting] = [these, []];
    const made = these.length < 2 ? Promise.resolve(these) : gather(these).then((one) => [one]);
    void made.catch(() => these).then((updates) => sent(these, updates));
  }

  return {
    add(update) {
      waiting = [...waiting, update];
      timer ??= setTimeout(flush, EVERY_MS);
    },
    close() {
      if (timer) clearTimeout(timer);
      const left = [...gathering, ...waiting];
      [gathering, waiting] = [[], []];
      left.forEach(send);
    },
  };
}
