import { setTimeout as rest } from 'node:timers/promises';
import type { Effects } from '../effects.ts';

/** Does one piece; answers whether there is more to do. */
export type Piece = () => Promise<boolean>;

/** Work that need not be done at once: piece by piece, with as long a rest after each as it took, so that meetings go on. */
export type WorkList = {
  /** Work of the same name that waits is done once. */
  readonly add: (name: string, piece: Piece) => void;
  /** The same, after so many ms. */
  readonly addLater: (name: string, piece: Piece, ms: number) => void;
  readonly isIdle: () => boolean;
  readonly settled: () => Promise<void>;
  readonly stop: () => void;
};

const REST_AT_LEAST_MS = 1;
const REST_AT_MOST_MS = 200;

export function createWorkList({ log }: Pick<Effects, 'log'>): WorkList {
  const waiting = new Map<string, Piece>();
  const later = new Map<string, { readonly piece: Piece; readonly timer: NodeJS.Timeout }>();
  let [running, isStopped] = [Promise.resolve(), false];
  let isRunning = false;

  /** What fails is done again when something new is written. */
  async function doPiece(name: string, piece: Piece): Promise<void> {
    const began = performance.now();
    const hasMore = await piece().catch((err: unknown) => {
      log.error({ err, work: name.split(' ', 1)[0] }, 'not prepared for searching');
      return false;
    });
    if (hasMore && !waiting.has(name)) waiting.set(name, piece);
    const took = performance.now() - began;
    await rest(Math.min(Math.max(took, REST_AT_LEAST_MS), REST_AT_MOST_MS), undefined, { ref: false });
  }

  async function run(): Promise<void> {
    for (let [next] = waiting; next && !isStopped; [next] = waiting) {
      waiting.delete(next[0]);
      await doPiece(...next);
    }
    isRunning = false;
  }

  function add(name: string, piece: Piece): void {
    if (isStopped) return;
    waiting.set(name, piece);
    if (isRunning) return;
    isRunning = true;
    running = new Promise<void>((resume) => setImmediate(resume)).then(run);
  }

  function begin(name: string): void {
    const found = later.get(name);
    if (!found) return;
    clearTimeout(found.timer);
    later.delete(name);
    add(name, found.piece);
  }

  return {
    add,
    addLater(name, piece, ms) {
      if (isStopped || later.has(name)) return;
      later.set(name, { piece, timer: setTimeout(() => begin(name), ms).unref() });
    },
    isIdle: () => !isRunning,
    async settled() {
      for (const name of [...later.keys()]) begin(name);
      while (isRunning) await running;
    },
    stop() {
      isStopped = true;
      for (const { timer } of later.values()) clearTimeout(timer);
    },
  };
}
