import { type ResourceLimits, Worker } from 'node:worker_threads';
import { ServerStopping } from '../failure.ts';
import { createFairQueue } from '../fair-queue.ts';
import { BudgetSpent, watchBudget, worked } from '../threads/thread-budget.ts';
import type { Asker, ThreadShares } from '../threads/thread-shares.ts';
import type { Task } from '../threads/thread-task.ts';
import type { Answers, Asked, Question, QuestionOf, Reply, ThreadData } from './trying/questions.ts';

const THREAD = new URL('./trying/trying-thread.mjs', import.meta.url);
/** How much memory one text may take, MB: the longest takes a fifth of it. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };
/** The time for opening a text, ms: the longest takes some seconds. */
const OPEN_MS = 60_000;
/** What starting a thread counts, and opening a text again beside what it takes, ms. */
const START_COSTS = 300;
const OPEN_COSTS = 50;
/** So much of a question is not counted, ms: typing takes a tenth of it. */
const ORDINARY_MS = 50;

const NEED_NO_COPY: ReadonlySet<Asked> = new Set(['open', 'owners', 'gather', 'read-past']);

/** What a thread says, to whoever waits for just this answer. */
type Heard = { readonly task: Task } | { readonly answer: never };
type Waiting = {
  readonly whose: Asker;
  readonly replied: (reply: { readonly answer: never }) => void;
  readonly failed: (error: unknown) => void;
};
export type ThreadDeps = {
  /** Called before each question. */
  readonly used: (thread: TextThread) => void;
  /** Called when it has been ended since nobody asked. */
  readonly rested?: () => void;
  readonly shares: ThreadShares;
  readonly memory?: ResourceLimits;
  readonly worked?: typeof worked;
};

/** `task`: undefined until the thread has said which it is, and then `begun` is what starting took, ms. `all`: what it worked before it was ended. */
type Running = {
  readonly worker: Worker;
  readonly startedAt: number;
  task: Task | undefined;
  begun: number;
  all: number | undefined;
};

/** A thread with a copy of one meeting's text. It starts with the first question, and again after it was ended. */
export class TextThread {
  readonly #data: ThreadData;
  readonly #deps: ThreadDeps;
  readonly #turns = createFairQueue(1);
  #running: Running | null = null;
  #waiting: Waiting | null = null;
  #asked = 0;
  #isOpen = false;
  /** Because of whom it starts or opens the text again; undefined: because of whoever asks next. */
  #because: Asker | undefined;

  constructor(data: ThreadData, deps: ThreadDeps) {
    this.#data = data;
    this.#deps = deps;
  }

  get isIdle(): boolean {
    return this.#asked === 0;
  }

  /** Asks one question after the other, each within so many ms of the thread. Throws `BudgetSpent`, `NotNow`, and errors of the thread. */
  async ask<K extends Asked>(question: QuestionOf<K>, whose: Asker = null, budgetMs = OPEN_MS): Promise<Answers[K]> {
    this.#asked += 1;
    try {
      return await this.#turns.run(() => this.#askOpened<K>(question, whose, budgetMs));
    } finally {
      this.#asked -= 1;
    }
  }

  /** The copy is not what is on disk, because of somebody, and is made again before the next question. */
  spoil(because: Asker): void {
    this.#isOpen = false;
    this.#because = because;
  }

  /** Nobody has asked for long. */
  rest(): void {
    this.end();
    this.#deps.rested?.();
  }

  end(): void {
    this.#end(new ServerStopping('the thread of a text has been ended'));
  }

  async #askOpened<K extends Asked>(question: QuestionOf<K>, whose: Asker, budgetMs: number): Promise<Answers[K]> {
    this.#deps.used(this);
    const because = this.#because === undefined ? whose : this.#because;
    this.#running ??= this.#start(because);
    if (!this.#isOpen && !NEED_NO_COPY.has(question.ask)) await this.#open(because);
    return this.#put<K>(question, whose, budgetMs);
  }

  async #open(because: Asker): Promise<void> {
    this.#deps.shares.charge(because, OPEN_COSTS);
    await this.#put<'open'>({ ask: 'open' }, because, OPEN_MS);
    this.#isOpen = true;
    this.#because = undefined;
  }

  async #put<K extends Asked>(question: QuestionOf<K>, whose: Asker, ms: number): Promise<Answers[K]> {
    const [began, running] = [performance.now(), this.#running];
    const before = this.#workedBy(running);
    const own = () => this.#workedBy(running) - before;
    const { promise, settle } = waitingFor<Answers[K]>(whose);
    const stop = watchBudget({ ms, worked: own, spent: (error) => this.#end(error) });
    this.#waiting = settle;
    try {
      running?.worker.postMessage(question satisfies Question);
      const answer = await promise;
      const took = performance.now() - began;
      if (took > ORDINARY_MS) this.#charge(whose, Math.min(took, own()) - ORDINARY_MS);
      return answer;
    } catch (error) {
      this.#charge(whose, error instanceof BudgetSpent ? ms : own());
      throw error;
    } finally {
      stop();
      if (this.#waiting === settle) this.#waiting = null;
    }
  }

  #charge(whose: Asker, ms: number): void {
    this.#deps.shares.charge(whose, Math.max(0, ms));
  }

  /** ms that it has worked for questions: what has not begun has not worked. */
  #workedBy(running: Running | null): number {
    if (!running || running.task === undefined) return 0;
    return running.all ?? this.#allBy(running, running.task) - running.begun;
  }

  #allBy({ startedAt }: Running, task: Task): number {
    return (this.#deps.worked ?? worked)(task, startedAt);
  }

  #start(because: Asker): Running {
    const { memory = MEMORY, shares } = this.#deps;
    shares.charge(because, START_COSTS);
    const worker = new Worker(THREAD, { execArgv: [], env: {}, workerData: this.#data, resourceLimits: memory });
    const started: Running = { worker, startedAt: performance.now(), task: undefined, begun: 0, all: undefined };
    const ifCurrent = (act: () => void) => void (this.#running === started && act());
    worker.on('message', (heard: Heard) => ifCurrent(() => this.#heard(started, heard)));
    worker.on('error', (error: Error) => ifCurrent(() => this.#end(isOutOfMemory(error) ? noMemory() : error)));
    worker.on('exit', () => ifCurrent(() => this.#end(noMemory())));
    worker.unref();
    return started;
  }

  #heard(from: Running, heard: Heard): void {
    if (!('task' in heard)) this.#waiting?.replied(heard);
    else Object.assign(from, { task: heard.task, begun: this.#allBy(from, heard.task) });
  }

  /** What has to be done again is because of whoever spent its budget. */
  #end(error: Error): void {
    const [ended, one] = [this.#running, this.#waiting];
    if (ended) ended.all = this.#workedBy(ended);
    this.#running = null;
    this.#waiting = null;
    this.#isOpen = false;
    if (one) this.#because = error instanceof BudgetSpent ? one.whose : null;
    void ended?.worker.terminate();
    one?.failed(error);
  }
}

const noMemory = (): BudgetSpent => new BudgetSpent('memory');
const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

function waitingFor<T>(whose: Asker) {
  let settle: Waiting = { whose, replied: () => undefined, failed: () => undefined };
  const promise = new Promise<T>((resolve, reject) => {
    const replied = (reply: Reply & { readonly answer: never }) =>
      'failed' in reply ? reject(new Error(String(reply.failed))) : resolve(reply.answer);
    settle = { whose, replied, failed: reject };
  });
  return { promise, settle };
}
