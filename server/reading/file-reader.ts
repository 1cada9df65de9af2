import type { ResourceLimits } from 'node:worker_threads';
import type { Logger } from 'pino';
import { type Refusal, refuse } from '../../shared/decision.ts';
import { FILE_MAX, type Reading } from '../../shared/paper/reading.ts';
import { ServerStopping } from '../failure.ts';
import { createFairQueue, type Whose } from '../fair-queue.ts';
import type { FileToRead } from './file-to-read.ts';
import { type ReadingThread, startThread } from './reading-thread.ts';

/** Reads files in threads of their own, within bounds of time and memory; people take turns. */
export type FileReader = {
  /** What the file says, or why it cannot be read. `whose`: the person who waits. The bytes stay as they are. */
  readonly readFile: (file: FileToRead, whose: Whose) => Promise<Reading | Refusal>;
  /** Ends the threads; what is being read, and what waits, is refused. */
  readonly stop: () => void;
};

/** So many files are read at once; so many of one person wait. */
const AT_ONCE = 2;
const WAITING_AT_MOST = 200;
/** What one file may take: ms of a thread's own time, and MB. */
const BUDGET_MS = 20_000;
const MEMORY: ResourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };
/** Without a file for so long the threads end, and give their memory back, ms. */
const IDLE_MS = 60_000;

/** What tests set otherwise. */
export type FileReaderOptions = {
  readonly atOnce?: number;
  readonly budgetMs?: number;
  readonly memory?: ResourceLimits;
};

export function createFileReader(log: Logger, options: FileReaderOptions = {}): FileReader {
  const { atOnce = AT_ONCE, budgetMs = BUDGET_MS, memory = MEMORY } = options;
  const turns = createFairQueue(atOnce);
  const threads = createThreads(() => startThread({ memory, budgetMs, log }));
  return {
    async readFile(file, whose) {
      if (file.bytes.byteLength > FILE_MAX) return refuse('file-too-large');
      if (turns.waiting(whose) >= WAITING_AT_MOST) return refuse('too-many-messages');
      return turns.run(() => threads.use((thread) => thread.read(file)), whose);
    },
    stop: threads.stop,
  };
}

/** Threads that are used again as long as they are of use, and end when nothing is to do. */
function createThreads(start: () => ReadingThread) {
  const free: ReadingThread[] = [];
  const busy = new Set<ReadingThread>();
  let idle: NodeJS.Timeout | undefined;
  let isStopped = false;
  const endFree = (): void => {
    for (const thread of free.splice(0)) thread.end();
  };

  function giveBack(thread: ReadingThread): void {
    busy.delete(thread);
    if (thread.isUsable() && !isStopped) free.push(thread);
    else thread.end();
    clearTimeout(idle);
    idle = setTimeout(endFree, IDLE_MS).unref();
  }

  return {
    async use<T>(work: (thread: ReadingThread) => Promise<T>): Promise<T> {
      if (isStopped) throw new ServerStopping('no file is read any more');
      clearTimeout(idle);
      const thread = free.pop() ?? start();
      busy.add(thread);
      return work(thread).finally(() => giveBack(thread));
    },
    stop(): void {
      isStopped = true;
      clearTimeout(idle);
      endFree();
      for (const thread of busy) thread.end();
    },
  };
}
