import type { ResourceLimits } from 'node:worker_threads';
import type { Wording } from '../../../shared/annotation/carrying/version.ts';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import { NobodyWaits, ServerStopping } from '../../failure.ts';
import { createFairQueue } from '../../fair-queue.ts';
import { oneTurn } from '../../in-pieces.ts';
import { BudgetSpent } from '../../threads/thread-budget.ts';
import type { Asker, ThreadShares } from '../../threads/thread-shares.ts';
import { WorkThread } from '../../threads/work-thread.ts';
import type { Wanted } from '../commands-of.ts';
import type { Answers, FileToSort, Question } from './questions.ts';

const SCRIPT = new URL('./sorting-file.ts', import.meta.url);
const MEMORY: ResourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };
/** Of a thread's own time, for each question, ms: the largest honest file takes a second. */
const MS = 20_000;

export type SortedFile = Answers['sort'] & {
  readonly some: (from: number, to: number) => Promise<readonly Wanted[]>;
};
type Texts = { readonly passagesOf: (version: number) => readonly Wording[] | null };

/** Reads files of annotations in threads of their own, within bounds of time and memory, one after the other. */
export type AnnotationFiles = {
  /** `use`: with what was found in the file; the thread ends with it. `whose`: whose share of threads it takes. */
  readonly sort: <T>(
    file: FileToSort & Texts,
    whose: Asker,
    use: (sorted: SortedFile) => Promise<T>,
  ) => Promise<T | Refusal>;
  readonly stop: () => void;
};
type SortingThread = WorkThread<Question, Answers>;

export function createAnnotationFiles(shares: ThreadShares): AnnotationFiles {
  const turns = createFairQueue(1);
  const running = new Set<SortingThread>();
  let isStopped = false;

  async function withThread<T>(whose: Asker, use: (thread: SortingThread) => Promise<T>): Promise<T> {
    if (isStopped) throw new ServerStopping('no file is read any more');
    const thread: SortingThread = new WorkThread({ script: SCRIPT, memory: MEMORY, shares }, whose);
    running.add(thread);
    try {
      return await use(thread);
    } finally {
      running.delete(thread);
      thread.end(new NobodyWaits('its file is done'));
    }
  }

  return {
    sort: (file, whose, use) => {
      const reading = () => withThread(whose, (thread) => sortIn(thread, file, whose, use));
      return shares.reading(whose, () => turns.run(reading, whose ?? '')).catch(whyNot);
    },
    stop() {
      isStopped = true;
      for (const thread of running) thread.end(new ServerStopping('a file was being read'));
    },
  };
}

async function sortIn<T>(
  thread: SortingThread,
  { passagesOf, ...file }: FileToSort & Texts,
  whose: Asker,
  use: (sorted: SortedFile) => Promise<T>,
): Promise<T | Refusal> {
  const asking = { whose, ms: MS };
  const read = await thread.ask<'read'>({ ask: 'read', file }, asking);
  if (isRefusal(read)) return read;
  const passages = await gathered(read.versions, passagesOf);
  const sorted = await thread.ask<'sort'>({ ask: 'sort', passages }, asking);
  return use({ ...sorted, some: (from, to) => thread.ask<'some'>({ ask: 'some', from, to }, asking) });
}

function whyNot(error: unknown): Refusal {
  if (error instanceof BudgetSpent) return refuse('file-too-slow');
  throw error;
}

/** One version after the other: the text of each may be long. */
async function gathered(versions: readonly number[], passagesOf: Texts['passagesOf']) {
  const found = new Map<number, readonly Wording[]>();
  for (const version of versions) {
    const passages = passagesOf(version);
    if (passages)
      found.set(
        version,
        passages.map(({ id, text }) => ({ id, text })),
      );
    await oneTurn();
  }
  return found;
}
