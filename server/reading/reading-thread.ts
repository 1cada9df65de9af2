import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { Reading } from '../../shared/paper/reading.ts';
import { NotNow, ServerStopping } from '../failure.ts';
import { BudgetSpent, watchBudget, worked } from '../minutes/thread-budget.ts';
import type { FileToRead } from './file-to-read.ts';
import type { Heard, Task } from './thread/questions.ts';

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

export function startThread({ memory, budgetMs, log }: Deps): ReadingThread {
  const startedAt = performance.now();
  const worker = new Worker(THREAD, { execArgv: [], env: {}, resourceLimits: memory });
  let task: Task | undefined;
  let waiting: Settle | null = null;
  let isOver = false;
  worker.unref();

  /** Once: whoever waits is told why. */
  function end(error: unknown): void {
    if (isOver) return;
    isOver = true;
    void worker.terminate();
    waiting?.fail(error);
  }
  function hear(heard: Heard): void {
    if ('task' in heard) task = heard.task;
    else if ('reading' in heard) waiting?.answer(heard.reading);
    else waiting?.fail(new Error(heard.failed));
  }
  const hasWorked = (): number => (task === undefined ? 0 : worked(task, startedAt));
  worker.on('message', hear);
  worker.on('error', (error: Error) => end(isOutOfMemory(error) ? new BudgetSpent('memory') : error));
  worker.on('exit', () => end(new BudgetSpent('memory')));

  async function read(file: FileToRead): Promise<Reading | Refusal> {
    const before = hasWorked();
    const stop = watchBudget({ ms: budgetMs, worked: () => hasWorked() - before, spent: end });
    try {
      return await new Promise<Reading | Refusal>((answer, fail) => {
        waiting = { answer, fail };
        worker.postMessage({ name: file.name, bytes: file.bytes } satisfies FileToRead);
      });
    } catch (error) {
      return whyNot(error, log);
    } finally {
      stop();
      waiting = null;
    }
  }

  return { read, isUsable: () => !isOver, end: () => end(new ServerStopping('a file was being read')) };
}

/** A budget that is spent is the file's fault; a mistake of ours that a file brought to light is written down, and the file is refused. */
function whyNot(error: unknown, log: Logger): Refusal {
  if (error instanceof NotNow) throw error;
  if (error instanceof BudgetSpent) return refuse('file-too-slow');
  log.error({ err: error }, 'a file could not be read');
  return refuse('file-broken');
}
