import { type ResourceLimits, Worker } from 'node:worker_threads';
import { ServerStopping } from '../failure.ts';
import { createFairQueue } from '../fair-queue.ts';
import type { Answers, Asked, Question, QuestionOf, Reply, ThreadData } from './trying/questions.ts';

const THREAD = new URL('./trying/trying-thread.mjs', import.meta.url);
/** What one text may take, MB: the longest takes a fifth of it. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };
/** What opening a text may take, ms: the longest takes some seconds. */
const OPEN_MS = 60_000;

/** A question took more time or memory than it may; the thread has been ended. */
export class BudgetSpent extends Error {}

const NEED_NO_COPY: ReadonlySet<Asked> = new Set(['open', 'owners', 'gather', 'read-past']);

type Waiting = {
  readonly replied: (reply: { readonly answer: never }) => void;
  readonly failed: (error: unknown) => void;
};
/** `used`: called before each question. */
type Deps = { readonly used: (thread: TextThread) => void; readonly memory?: ResourceLimits };

/** A thread with a copy of one meeting's text. It starts with the first question, and again after it was ended. */
export class TextThread {
  readonly #data: ThreadData;
  readonly #deps: Deps;
  readonly #turns = createFairQueue(1);
  #worker: Worker | null = null;
  #waiting: Waiting | null = null;
  #asked = 0;
  #isOpen = false;

  constructor(data: ThreadData, deps: Deps) {
    this.#data = data;
    this.#deps = deps;
  }

  get isIdle(): boolean {
    return this.#asked === 0;
  }

  /** Asks one question after the other, each within so many ms. Throws `BudgetSpent`, `ServerStopping`, and errors of the thread. */
  async ask<K extends Asked>(question: QuestionOf<K>, budgetMs = OPEN_MS): Promise<Answers[K]> {
    this.#asked += 1;
    try {
      return await this.#turns.run(() => this.#askOpened<K>(question, budgetMs));
    } finally {
      this.#asked -= 1;
    }
  }

  /** The copy is not what is on disk, and is made again before the next question. */
  spoil(): void {
    this.#isOpen = false;
  }

  end(): void {
    this.#end(new ServerStopping('the thread of a text has been ended'));
  }

  async #askOpened<K extends Asked>(question: QuestionOf<K>, budgetMs: number): Promise<Answers[K]> {
    this.#deps.used(this);
    if (!this.#isOpen && !NEED_NO_COPY.has(question.ask)) {
      await this.#put<'open'>({ ask: 'open' }, OPEN_MS);
      this.#isOpen = true;
    }
    return this.#put<K>(question, budgetMs);
  }

  #put<K extends Asked>(question: QuestionOf<K>, budgetMs: number): Promise<Answers[K]> {
    this.#worker ??= this.#start();
    const { promise, settle } = waitingFor<Answers[K]>(() => this.#end(spent('time')), budgetMs);
    this.#waiting = settle;
    try {
      this.#worker.postMessage(question satisfies Question);
    } catch (error) {
      settle.failed(error);
    }
    return promise.finally(() => {
      if (this.#waiting === settle) this.#waiting = null;
    });
  }

  #start(): Worker {
    const { memory = MEMORY } = this.#deps;
    const started = new Worker(THREAD, { execArgv: [], env: {}, workerData: this.#data, resourceLimits: memory });
    const ifCurrent = (act: () => void) => void (this.#worker === started && act());
    started.on('message', (reply: { readonly answer: never }) => ifCurrent(() => this.#waiting?.replied(reply)));
    started.on('error', (error: Error) => ifCurrent(() => this.#end(isOutOfMemory(error) ? spent('memory') : error)));
    started.on('exit', () => ifCurrent(() => this.#end(spent('memory'))));
    started.unref();
    return started;
  }

  #end(error: Error): void {
    const [ended, one] = [this.#worker, this.#waiting];
    this.#worker = null;
    this.#waiting = null;
    this.#isOpen = false;
    void ended?.terminate();
    one?.failed(error);
  }
}

const spent = (what: string): BudgetSpent => new BudgetSpent(`the budget of ${what} is spent`);
const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** An answer that has come in time counts, also where this thread was busy with something else: it is looked for once more. */
function waitingFor<T>(spend: () => void, budgetMs: number) {
  let settle: Waiting = { replied: () => undefined, failed: () => undefined };
  const promise = new Promise<T>((resolve, reject) => {
    let soon: NodeJS.Immediate | undefined;
    const timer = setTimeout(() => {
      soon = setImmediate(spend);
    }, budgetMs);
    const done = () => {
      clearTimeout(timer);
      clearImmediate(soon);
    };
    settle = {
      replied(reply: Reply & { readonly answer: never }) {
        done();
        if ('failed' in reply) reject(new Error(String(reply.failed)));
        else resolve(reply.answer);
      },
      failed(error) {
        done();
        reject(error);
      },
    };
  });
  return { promise, settle };
}
