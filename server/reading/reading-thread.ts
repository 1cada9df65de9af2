import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { Reading } from '../../shared/paper/reading.ts';
import { NotNow, ServerStopping } from '../failure.ts';
import { BudgetSpent, watchBudget, worked } from '../threads/thread-budget.ts';
import type { Task } from '../threads/thread-task.ts';
import type { FileToRead } from './file-to-read.ts';
import type { Heard } from './thread/questions.ts';

const THREAD = new URL('./thread/reading-thread.mjs', import.meta.url);

type Deps = { readonly memory: ResourceLimits; readonly budgetMs: number; readonly log: Logger };

/** One thread that reads one file at a time. Once a file has spent its budget, it is of no more use. */
export type ReadingThread = {
  readonly read: (file: FileToRead) => Promise<Reading | Refusal>;
  readonly isUsable: () => boolean;
  readonly end: () => void;
};

type Settle = { readonly answer: (heard: Reading | Refusal) => void; readonly fail: (error: unknown) => void };

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** What was heard of a thread, and who waits for its answer. */
type State = { task: Task | undefined; waiting: Settle | null; isOver: boolean };

function hear(state: State, heard: Heard): void {
  if ('task' in heard) state.task = heard.task;
  else if ('reading' in heard) state.waiting?.answer(heard.reading);
  else state.waiting?.fail(new Error(heard.failed));
}

export function startThread({ memory, budgetMs, log }: Deps): ReadingThread {
  const startedAt = performance.now();
  const worker = new Worker(THREAD, { execArgv: [], env: {}, resourceLimits: memory });
  const state: State = { task: undefined, waiting: null, isOver: false };
  worker.unref();

  /** Once: whoever waits is told why. */
  function end(error: unknown): void {
    if (state.isOver) return;
    state.isOver = true;
    void worker.terminate();
    state.waiting?.fail(error);
  }
  const hasWorked = (): number => (state.task === undefined ? 0 : worked(state.task, startedAt));
  worker.on('message', (heard: Heard) => hear(state, heard));
  worker.on('error', (error: Error) => end(isOutOfMemory(error) ? new BudgetSpent('memory') : error));
  worker.on('exit', () => end(new BudgetSpent('memory')));

  const answerTo = (file: FileToRead) =>
    new Promise<Reading | Refusal>((answer, fail) => {
      state.waiting = { answer, fail };
      worker.postMessage({ name: file.name, bytes: file.bytes } satisfies FileToRead);
    });
  async function read(file: FileToRead): Promise<Reading | Refusal> {
    const before = hasWorked();
    const stop = watchBudget({ ms: budgetMs, worked: () => hasWorked() - before, spent: end });
    const answer = await answerTo(file)
      .catch((error: unknown) => whyNot(error, log))
      .finally(stop);
    state.waiting = null;
    return answer;
  }

  return { read, isUsable: () => !state.isOver, end: () => end(new ServerStopping('a file was being read')) };
}

/** A budget that is spent is the file's fault; a mistake of ours that a file brought to light is written down, and the file is refused. */
function whyNot(error: unknown, log: Logger): Refusal {
  if (error instanceof NotNow) throw error;
  if (error instanceof BudgetSpent) return refuse('file-too-slow');
  log.error({ err: error }, 'a file could not be read');
  return refuse('file-broken');
}
