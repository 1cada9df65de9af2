import type { Logger } from 'pino';
import { type Refusal, refuse } from '../../../shared/decision.ts';
import type { Document } from '../../../shared/report/document.ts';
import { createFairQueue } from '../../fair-queue.ts';
import type { Remarks } from '../remarks.ts';
import { setSomehow } from './set-somehow.ts';
import {
  createTypesetterProcess,
  type TypesetFormat,
  type TypesetJob,
  type TypesetterOptions,
} from './typesetter-process.ts';

type Printed = Uint8Array | Refusal;

/** After so long without work, ms, the process ends and gives its memory back. */
const IDLE_MS = 60_000;
/** How many documents of one meeting wait at most: enough for all its files in all languages, and some versions of them. */
const WAITING_AT_MOST = 40;

/**
 * Makes DOCX and PDF files in a process of its own, one at a time. Meetings take turns in front of it. What fails there fails
 * alone: the others have not been given to it yet.
 */
export type Typesetter = {
  /** The bytes of the file; refused when it could not be made. `whose`: the meeting, which waits for its turn. */
  readonly print: (format: TypesetFormat, document: Document, whose: string, remarks: Remarks) => Promise<Printed>;
  /** Ends the process for good; what is being made, and what waits, is refused. */
  readonly stop: () => void;
};

export function createTypesetter(log: Logger, options: TypesetterOptions = {}): Typesetter {
  const turns = createFairQueue(1);
  const setting = createTypesetterProcess(log, options);
  let idle: NodeJS.Timeout | null = null;
  let isStopped = false;

  async function make({ document, ...job }: TypesetJob, whose: string): Promise<Printed> {
    if (idle) clearTimeout(idle);
    const attempt = async (part: Document) => (isStopped ? 'given-up' : setting.set({ ...job, document: part }));
    const { outcome, plain } = await setSomehow(document, attempt, job.remarks);
    idle = setTimeout(setting.end, IDLE_MS).unref();
    if (plain.length > 0) log.error({ meeting: whose, paragraphs: plain }, 'these could not be set but as plain text');
    if (typeof outcome === 'string') return refuse('server-failed');
    const { bytes, missing } = outcome;
    if (missing.length > 0) log.warn({ meeting: whose, characters: missing }, 'no font has these characters');
    return bytes;
  }

  return {
    async print(format, document, whose, remarks) {
      if (turns.waiting(whose) >= WAITING_AT_MOST) return refuse('too-many-messages');
      return turns.run(() => make({ format, document, remarks }, whose), whose);
    },
    stop() {
      isStopped = true;
      if (idle) clearTimeout(idle);
      setting.end();
    },
  };
}
