import type { ResourceLimits } from 'node:worker_threads';
import { ServerStopping } from '../failure.ts';
import { createFairQueue } from '../fair-queue.ts';
import { BudgetSpent, type worked } from '../threads/thread-budget.ts';
import type { Asker, ThreadShares } from '../threads/thread-shares.ts';
import { WorkThread } from '../threads/work-thread.ts';
import type { Answers, Asked, Question, QuestionOf, ThreadData } from './trying/questions.ts';

const SCRIPT = new URL('./trying/trying.ts', import.meta.url);
/** How much memory one text may take, MB: the longest takes a fifth of it. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };
/** The time for opening a text, ms: the longest takes some seconds. */
const OPEN_MS = 60_000;
/** What opening a text again counts beside what it takes, ms. */
const OPEN_COSTS = 50;

const NEED_NO_COPY: ReadonlySet<Asked> = new Set(['open', 'owners', 'gather', 'read-past', 'stretches', 'authored']);

export type ThreadDeps = {
  /** Called before each question. */
  readonly used: (thread: TextThread) => void;
  /** Called when it has been ended since nobody asked. */
  readonly rested?: () => void;
  readonly shares: ThreadShares;
  readonly memory?: ResourceLimits;
  readonly worked?: typeof worked;
};

type Running = WorkThread<Question, Answers>;

/** A thread with a copy of one meeting's text. It starts with the first question, and again after it was ended. */
export class TextThread {
  readonly #data: ThreadData;
  readonly #deps: ThreadDeps;
  readonly #turns = createFairQueue(1);
  #running: Running | null = null;
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
  async ask<K extends Asked>(question: QuestionOf<K>, whose: Asker = null, ms = OPEN_MS): Promise<Answers[K]> {
    this.#asked += 1;
    try {
      return await this.#turns.run(() => this.#askOpened<K>(question, whose, ms));
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
    this.#running?.end(new ServerStopping('the thread of a text has been ended'));
  }

  async #askOpened<K extends Asked>(question: QuestionOf<K>, whose: Asker, ms: number): Promise<Answers[K]> {
    this.#deps.used(this);
    const because = this.#because === undefined ? whose : this.#because;
    const running = this.#running ?? this.#start(because);
    if (!this.#isOpen && !NEED_NO_COPY.has(question.ask)) await this.#open(running, because);
    return running.ask<K>(question, { whose, ms });
  }

  async #open(running: Running, because: Asker): Promise<void> {
    this.#deps.shares.charge(because, OPEN_COSTS);
    await running.ask<'open'>({ ask: 'open' }, { whose: because, ms: OPEN_MS });
    this.#isOpen = true;
    this.#because = undefined;
  }

  #start(because: Asker): Running {
    const { memory = MEMORY, shares, worked } = this.#deps;
    const running: Running = new WorkThread(
      {
        ...{ script: SCRIPT, data: this.#data, memory, shares },
        ...(worked && { worked }),
        ended: (error, whose) => this.#ended(running, error, whose),
      },
      because,
    );
    this.#running = running;
    return running;
  }

  /** What has to be done again is because of whoever spent its budget. */
  #ended(running: Running, error: Error, whose: Asker | undefined): void {
    if (this.#running !== running) return;
    this.#running = null;
    this.#isOpen = false;
    if (whose !== undefined) this.#because = error instanceof BudgetSpent ? whose : null;
  }
}
