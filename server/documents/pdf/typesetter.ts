import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Logger } from 'pino';
import { type Refusal, refuse } from '../../../shared/decision.ts';
import type { Document } from '../../../shared/report/document.ts';
import { createFairQueue } from '../../fair-queue.ts';
import type { Remarks } from '../remarks.ts';
import { type File, type Outcome, setSomehow } from './set-somehow.ts';

export type TypesetFormat = 'docx' | 'pdf';
export type TypesetJob = { readonly format: TypesetFormat; readonly document: Document; readonly remarks: Remarks };
export type TypesetAnswer = File | { readonly failed: string };

type Printed = Uint8Array | Refusal;

/** A document of a thousand pages takes some seconds; after this long in the process it is given up, ms. */
const GIVE_UP_MS = 60_000;
/** Without work for so long the process ends, and gives its memory back, ms. */
const IDLE_MS = 60_000;
/** Of a line that the process writes when it crashes, so many characters are logged. */
const LINE_MOST = 500;
/** So many documents of one meeting wait at most: all its files in all languages do, and some versions of them. */
const WAITING_AT_MOST = 40;

/** Found from here, not from the folder in which the server was started. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const CHILD = fileURLToPath(new URL('./typesetter-child.ts', import.meta.url));

/**
 * Makes DOCX and PDF files in a process of its own, one at a time, which starts with the first and again after a crash. Meetings
 * take turns in front of it, and what fails there fails alone: the others have not been handed over yet.
 */
export function createTypesetter(log: Logger, { file = CHILD, giveUpMs = GIVE_UP_MS } = {}) {
  const turns = createFairQueue(1);
  let child: ChildProcess | null = null;
  let idle: NodeJS.Timeout | null = null;
  let isStopped = false;
  let settle: ((outcome: Outcome) => void) | null = null;

  function onAnswer(answer: TypesetAnswer): void {
    if ('failed' in answer) log.error({ reason: answer.failed }, 'a document could not be set');
    settle?.('bytes' in answer ? answer : 'broken');
  }

  function start(): ChildProcess {
    // No environment but what finds programs: nothing of the server's configuration is of use to it.
    const started = fork(file, {
      execArgv: ['--import', TSX],
      env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, NODE_PATH: process.env.NODE_PATH },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    // A crash, and what Node.js warns of, become lines of our log.
    if (started.stderr)
      createInterface(started.stderr).on('line', (line) =>
        log.warn({ press: line.slice(0, LINE_MOST) }, 'the press says'),
      );
    const ifCurrent = (act: () => void) => void (child === started && act());
    started.on('message', (answer: TypesetAnswer) => ifCurrent(() => onAnswer(answer)));
    started.on('exit', () => ifCurrent(() => discard('broken')));
    // A process that never came about has no `exit`; one that cannot be spoken to is of no use.
    started.on('error', (error) => ifCurrent(() => onError(error)));
    return started;
  }

  function onError(error: unknown): void {
    log.error({ err: error }, 'the press cannot be used');
    discard();
  }

  /** Ends the process; what it was making is tried again where that may help. It has nothing to tidy up, and may be too busy to be asked. */
  function discard(outcome: 'broken' | 'given-up' = 'given-up'): void {
    const ended = child;
    child = null;
    ended?.kill('SIGKILL');
    settle?.(outcome);
  }

  function giveUp(): void {
    log.error({ afterMs: giveUpMs }, 'a document took too long to be set');
    discard();
  }

  function hand(job: TypesetJob): Promise<Outcome> {
    if (isStopped) return Promise.resolve('given-up');
    return new Promise((resolve) => {
      const timer = setTimeout(giveUp, giveUpMs);
      settle = (outcome) => {
        clearTimeout(timer);
        settle = null;
        resolve(outcome);
      };
      try {
        child ??= start();
        child.send(job);
      } catch (error) {
        onError(error);
      }
    });
  }

  async function make({ document, ...job }: TypesetJob, whose: string): Promise<Printed> {
    if (idle) clearTimeout(idle);
    const { outcome, plain } = await setSomehow(document, (part) => hand({ ...job, document: part }), job.remarks);
    idle = setTimeout(() => discard(), IDLE_MS).unref();
    if (plain.length > 0) log.error({ meeting: whose, paragraphs: plain }, 'these could not be set but as plain text');
    if (typeof outcome === 'string') return refuse('server-failed');
    const { bytes, missing } = outcome;
    if (missing.length > 0) log.warn({ meeting: whose, characters: missing }, 'no font has these characters');
    return bytes;
  }

  return {
    /** The file's bytes; refused when it could not be made. `whose`: the meeting, which waits for its turn. */
    async print(format: TypesetFormat, document: Document, whose: string, remarks: Remarks): Promise<Printed> {
      if (turns.waiting(whose) >= WAITING_AT_MOST) return refuse('too-many-messages');
      return turns.run(() => make({ format, document, remarks }, whose), whose);
    },
    /** Ends the process for good; what is being made, and what waits, is refused. */
    stop(): void {
      isStopped = true;
      if (idle) clearTimeout(idle);
      discard();
    },
  };
}

export type Typesetter = ReturnType<typeof createTypesetter>;
