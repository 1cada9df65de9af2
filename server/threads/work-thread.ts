import { type ResourceLimits, Worker } from 'node:worker_threads';
import { NobodyWaits, ServerStopping } from '../failure.ts';
import { BudgetSpent, watchBudget, worked } from './thread-budget.ts';
import type { Asker, ThreadShares } from './thread-shares.ts';
import type { Said, Task } from './thread-task.ts';

const BOOT = new URL('./boot-thread.mjs', import.meta.url);
/** What starting a thread counts, ms. */
const START_COSTS = 300;
/** So much of a question is not counted, ms: typing takes a tenth of it. */
const ORDINARY_MS = 50;

type Asked<Question extends { readonly ask: string }, K> = Extract<Question, { readonly ask: K }>;

export type WorkThreadDeps = {
  /** What the thread runs: it calls `answerQuestions`. */
  readonly script: URL;
  readonly data?: object;
  readonly memory: ResourceLimits;
  readonly shares: ThreadShares;
  /** Called once. `whose`: for whom it worked then; undefined: for nobody. */
  readonly ended?: (error: Error, whose: Asker | undefined) => void;
  readonly worked?: typeof worked;
};

/** `ms`: of the thread's own time. `signal`: aborted when nobody waits for the answer any more. */
export type Asking = { readonly whose: Asker; readonly ms: number; readonly signal?: AbortSignal | undefined };

/**
 * A thread that reads what strangers have made, one question at a time, each within a budget. Whoever asks is charged for the time; a
 * question that spends its budget, or for which nobody waits any more, ends the thread.
 */
export class WorkThread<
  Question extends { readonly ask: string },
  Answers extends Readonly<Record<Question['ask'], unknown>>,
> {
  readonly #deps: WorkThreadDeps;
  readonly #worker: Worker;
  readonly #startedAt = performance.now();
  /** Undefined until the thread has said it, and then `#begun` is what starting took, ms. */
  #task: Task | undefined;
  #begun = 0;
  /** ms that it had worked when it was ended. */
  #all: number | undefined;
  #waiting: { readonly whose: Asker; readonly fail: (error: Error) => void } | null = null;

  /** `because`: of whom it is started. */
  constructor(deps: WorkThreadDeps, because: Asker) {
    const { script, data, memory, shares } = deps;
    this.#deps = deps;
    shares.charge(because, START_COSTS);
    const workerData = { script: script.href, data };
    this.#worker = new Worker(BOOT, { execArgv: [], env: {}, workerData, resourceLimits: memory });
    this.#worker.on('message', (said: Said<unknown>) => 'task' in said && this.#begin(said.task));
    this.#worker.on('error', (error: Error) => this.end(isOutOfMemory(error) ? noMemory() : error));
    this.#worker.on('exit', () => this.end(noMemory()));
    this.#worker.unref();
  }

  get isOver(): boolean {
    return this.#all !== undefined;
  }

  /** Throws `BudgetSpent`, `NotNow`, and errors of the thread. */
  async ask<K extends Question['ask']>(question: Asked<Question, K>, asking: Asking): Promise<Answers[K]> {
    if (this.isOver) throw new ServerStopping('the thread has ended');
    const { whose, ms } = asking;
    const [began, before] = [performance.now(), this.#worked()];
    const own = () => this.#worked() - before;
    const stop = watchBudget({ ms, worked: own, spent: (error) => this.end(error) });
    try {
      const answer = await this.#answerTo<Answers[K]>(question, asking);
      const took = performance.now() - began;
      if (took > ORDINARY_MS) this.#charge(whose, Math.min(took, own()) - ORDINARY_MS);
      return answer;
    } catch (error) {
      this.#charge(whose, error instanceof BudgetSpent ? ms : own());
      throw error;
    } finally {
      stop();
    }
  }

  /** Once: whoever waits is told why. */
  end(error: Error): void {
    if (this.isOver) return;
    const waiting = this.#waiting;
    this.#all = this.#worked();
    void this.#worker.terminate();
    this.#deps.ended?.(error, waiting?.whose);
    waiting?.fail(error);
  }

  async #answerTo<Answer>(question: Question, { whose, signal }: Asking): Promise<Answer> {
    const leave = () => this.end(new NobodyWaits('its thread has been ended'));
    let hear = (_: Said<Answer>): void => undefined;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        hear = (said) => {
          if ('answer' in said) resolve(said.answer);
          else if ('failed' in said) reject(new Error(said.failed));
        };
        this.#waiting = { whose, fail: reject };
        this.#worker.on('message', hear);
        signal?.addEventListener('abort', leave);
        this.#worker.postMessage(question);
      });
    } finally {
      this.#waiting = null;
      this.#worker.off('message', hear);
      signal?.removeEventListener('abort', leave);
    }
  }

  #begin(task: Task): void {
    this.#task = task;
    this.#begun = this.#allBy(task);
  }

  /** ms that it has worked for questions: what has not begun has not worked. */
  #worked(): number {
    return this.#all ?? (this.#task === undefined ? 0 : this.#allBy(this.#task) - this.#begun);
  }

  #allBy(task: Task): number {
    return (this.#deps.worked ?? worked)(task, this.#startedAt);
  }

  #charge(whose: Asker, ms: number): void {
    this.#deps.shares.charge(whose, Math.max(0, ms));
  }
}

const noMemory = (): BudgetSpent => new BudgetSpent('memory');
const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
