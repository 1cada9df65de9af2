import { setTimeout as rest } from 'node:timers/promises';
import type { Effects } from '../effects.ts';

/** Does one piece; answers whether there is more to do. */
export type Piece = () => Promise<boolean>;

const REST_AT_LEAST_MS = 1;
const REST_AT_MOST_MS = 200;

/** As long as a piece took, ms: meetings have half of the time, and whatever came meanwhile is answered. */
export const restAfter = (took: number): Promise<void> =>
  rest(Math.min(Math.max(took, REST_AT_LEAST_MS), REST_AT_MOST_MS), undefined, { ref: false });

/** Work that need not be done at once: piece by piece, with as long a rest after each as it took, so that meetings go on. */
export class WorkList {
  readonly #log: Effects['log'];
  readonly #waiting = new Map<string, Piece>();
  readonly #later = new Map<string, { readonly piece: Piece; readonly timer: NodeJS.Timeout }>();
  #running: Promise<void> | null = null;
  #isStopped = false;

  constructor({ log }: Pick<Effects, 'log'>) {
    this.#log = log;
  }

  /** Work of the same name that waits is done once. */
  add(name: string, piece: Piece): void {
    if (this.#isStopped) return;
    this.#waiting.set(name, piece);
    this.#running ??= this.#run();
  }

  /** The same, after so many ms. */
  addLater(name: string, piece: Piece, ms: number): void {
    if (this.#isStopped || this.#later.has(name)) return;
    this.#later.set(name, { piece, timer: setTimeout(() => this.#begin(name), ms).unref() });
  }

  /** When nothing waits any more, now or later. */
  async settled(): Promise<void> {
    for (const name of [...this.#later.keys()]) this.#begin(name);
    while (this.#running) await this.#running;
  }

  stop(): void {
    this.#isStopped = true;
    for (const { timer } of this.#later.values()) clearTimeout(timer);
  }

  #begin(name: string): void {
    const found = this.#later.get(name);
    if (!found) return;
    clearTimeout(found.timer);
    this.#later.delete(name);
    this.add(name, found.piece);
  }

  async #run(): Promise<void> {
    await new Promise((resume) => setImmediate(resume));
    for (let [next] = this.#waiting; next && !this.#isStopped; [next] = this.#waiting) {
      this.#waiting.delete(next[0]);
      await this.#doPiece(...next);
    }
    this.#running = null;
  }

  /** What fails is done again when something new is written. */
  async #doPiece(name: string, piece: Piece): Promise<void> {
    const began = performance.now();
    const hasMore = await piece().catch((err: unknown) => {
      this.#log.error({ err, work: name.split(' ', 1)[0] }, 'not prepared for searching');
      return false;
    });
    if (hasMore && !this.#waiting.has(name)) this.#waiting.set(name, piece);
    await restAfter(performance.now() - began);
  }
}
