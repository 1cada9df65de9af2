import type { ResourceLimits } from 'node:worker_threads';
import type { Logger } from 'pino';
import { type Refusal, refuse } from '../../shared/decision.ts';
import { FILE_MAX, type Reading } from '../../shared/paper/reading.ts';
import { NotNow } from '../failure.ts';
import { createFairQueue } from '../fair-queue.ts';
import { BudgetSpent } from '../threads/thread-budget.ts';
import type { Asker, ThreadShares } from '../threads/thread-shares.ts';
import type { FileToRead } from './file-to-read.ts';
import { createReadingThreads } from './reading-threads.ts';

/** Reads files in threads of their own, within bounds of time and memory; people take turns. */
export type FileReader = {
  /**
   * What the file says, or why it cannot be read. The bytes stay as they are. `whose`: the person who waits, whose share of threads it
   * takes. `signal`: aborted when they wait no more: then it is read no further.
   */
  readonly readFile: (file: FileToRead, whose: Asker, signal?: AbortSignal) => Promise<Reading | Refusal>;
  /** Whether this person has had their share for now: nothing of theirs would be read. */
  readonly isSpent: (whose: Asker) => boolean;
  /** Ends the threads; what is being read, and what waits, is refused. */
  readonly stop: () => void;
};

/**
 * So many files are read at once, each for so long, ms of a thread's own time. Nearly all are read within a moment. One that is not gives
 * its place up, and begins again where those wait that take long: so whoever sends a page never waits for a book.
 */
const SOON = { places: 2, ms: 1000 };
const LONG = { places: 1, ms: 20_000 };
/** So many of one person wait. */
const WAITING_AT_MOST = 200;
const MEMORY: ResourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/** What tests set otherwise. */
export type FileReaderOptions = {
  readonly places?: number;
  readonly budgetMs?: number;
  readonly memory?: ResourceLimits;
};

type Reader = { readonly whose: Asker; readonly signal?: AbortSignal | undefined };

export function createFileReader(log: Logger, shares: ThreadShares, options: FileReaderOptions = {}): FileReader {
  const { places = SOON.places, budgetMs = LONG.ms, memory = MEMORY } = options;
  const [soon, long] = [createFairQueue(places), createFairQueue(LONG.places)];
  const threads = createReadingThreads({ memory, shares });

  const readWithin = (ms: number, file: FileToRead, reader: Reader) =>
    threads.use(reader.whose, (thread) => thread.ask<'read'>({ ask: 'read', file }, { ...reader, ms }));

  async function read(file: FileToRead, reader: Reader): Promise<Reading | Refusal> {
    const { whose, signal } = reader;
    const name = whose ?? '';
    try {
      return await soon.run(() => readWithin(Math.min(SOON.ms, budgetMs), file, reader), name, signal);
    } catch (error) {
      if (!isOutOfTime(error) || budgetMs <= SOON.ms) throw error;
    }
    shares.mustHaveTime(whose);
    return long.run(() => readWithin(budgetMs, file, reader), name, signal);
  }

  return {
    async readFile(file, whose, signal) {
      if (file.bytes.byteLength > FILE_MAX) return refuse('file-too-large');
      if (shares.waiting(whose) >= WAITING_AT_MOST) return refuse('too-many-messages');
      return shares.reading(whose, () => read(file, { whose, signal }), signal).catch((error) => whyNot(error, log));
    },
    isSpent: (whose) => shares.isSpent(whose),
    stop: threads.stop,
  };
}

const isOutOfTime = (error: unknown): boolean => error instanceof BudgetSpent && error.what === 'time';

/** A budget that is spent is the file's fault; a mistake of ours that a file brought to light is written down, and the file is refused. */
function whyNot(error: unknown, log: Logger): Refusal {
  if (error instanceof NotNow) throw error;
  if (error instanceof BudgetSpent) return refuse('file-too-slow');
  log.error({ err: error }, 'a file could not be read');
  return refuse('file-broken');
}
