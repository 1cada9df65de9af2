import type { ResourceLimits } from 'node:worker_threads';
import { ServerStopping } from '../failure.ts';
import type { Asker, ThreadShares } from '../threads/thread-shares.ts';
import { WorkThread } from '../threads/work-thread.ts';
import type { Answers, Question } from './questions.ts';

const SCRIPT = new URL('./reading-files.ts', import.meta.url);
/** Without a file for so long the threads end, and give their memory back, ms. */
const IDLE_MS = 60_000;

type Deps = { readonly memory: ResourceLimits; readonly shares: ThreadShares };
type ReadingThread = WorkThread<Question, Answers>;

/** Threads that read one file after the other, as long as they are of use, and end when nothing is to do. */
export type ReadingThreads = {
  /** `because`: of whom another is started, where none is free. */
  readonly use: <T>(because: Asker, work: (thread: ReadingThread) => Promise<T>) => Promise<T>;
  readonly stop: () => void;
};

export function createReadingThreads(deps: Deps): ReadingThreads {
  const free: ReadingThread[] = [];
  const busy = new Set<ReadingThread>();
  let idle: NodeJS.Timeout | undefined;
  let isStopped = false;
  const end = (thread: ReadingThread): void => thread.end(new ServerStopping('a file was being read'));
  const endFree = (): void => free.splice(0).forEach(end);

  function giveBack(thread: ReadingThread): void {
    busy.delete(thread);
    if (isStopped) end(thread);
    else if (!thread.isOver) free.push(thread);
    clearTimeout(idle);
    idle = setTimeout(endFree, IDLE_MS).unref();
  }

  return {
    async use(because, work) {
      if (isStopped) throw new ServerStopping('no file is read any more');
      clearTimeout(idle);
      const thread = free.pop() ?? new WorkThread({ ...deps, script: SCRIPT }, because);
      busy.add(thread);
      return work(thread).finally(() => giveBack(thread));
    },
    stop() {
      isStopped = true;
      clearTimeout(idle);
      endFree();
      busy.forEach(end);
    },
  };
}
