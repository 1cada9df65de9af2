import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Logger } from 'pino';
import type { Document } from '../../../shared/report/document.ts';
import type { Remarks } from '../remarks.ts';
import type { File, Outcome } from './set-somehow.ts';

export type TypesetFormat = 'docx' | 'pdf';
export type TypesetJob = { readonly format: TypesetFormat; readonly document: Document; readonly remarks: Remarks };
export type TypesetAnswer = File | { readonly failed: string };

/** A document of a thousand pages takes some seconds; after this long in the process it is given up, ms. */
const GIVE_UP_MS = 60_000;
/** Of a line that the process writes when it crashes, so many characters are logged. */
const LINE_MOST = 500;

/** Found from here, not from the folder in which the server was started. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const CHILD = fileURLToPath(new URL('./typesetter-child.ts', import.meta.url));

/** What tests set otherwise. */
export type TypesetterOptions = { readonly file?: string | undefined; readonly giveUpMs?: number | undefined };

/** The process that sets documents, which starts with the first and again after a crash. */
export type TypesetterProcess = {
  /** One at a time. What cannot be set ends, at worst, the process. */
  readonly set: (job: TypesetJob) => Promise<Outcome>;
  /** Ends the process; what it was making is given up. It has nothing to tidy up, and may be too busy to be asked. */
  readonly end: () => void;
};

export function createTypesetterProcess(
  log: Logger,
  { file = CHILD, giveUpMs = GIVE_UP_MS }: TypesetterOptions,
): TypesetterProcess {
  let child: ChildProcess | null = null;
  let settle: ((outcome: Outcome) => void) | null = null;

  function end(outcome: 'broken' | 'given-up' = 'given-up'): void {
    const ended = child;
    child = null;
    ended?.kill('SIGKILL');
    settle?.(outcome);
  }

  function start(): ChildProcess {
    const started = forked(file, log);
    const ifCurrent = (act: () => void) => void (child === started && act());
    started.on('message', (answer: TypesetAnswer) => ifCurrent(() => settle?.(outcomeOf(answer, log))));
    // What it was making is tried again where that may help.
    started.on('exit', () => ifCurrent(() => end('broken')));
    // A process that never came about has no `exit`; one that cannot be spoken to is of no use.
    started.on('error', (error) => ifCurrent(() => onError(error)));
    return started;
  }

  function onError(error: unknown): void {
    log.error({ err: error }, 'the press cannot be used');
    end();
  }

  function giveUp(): void {
    log.error({ afterMs: giveUpMs }, 'a document took too long to be set');
    end();
  }

  function set(job: TypesetJob): Promise<Outcome> {
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

  return { set, end: () => end() };
}

/** A crash, and what Node.js warns of, become lines of our log. */
function forked(file: string, log: Logger): ChildProcess {
  // No environment but what finds programs: nothing of the server's configuration is of use to it.
  const started = fork(file, {
    execArgv: ['--import', TSX],
    env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, NODE_PATH: process.env.NODE_PATH },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  if (started.stderr)
    createInterface(started.stderr).on('line', (line) =>
      log.warn({ press: line.slice(0, LINE_MOST) }, 'the press says'),
    );
  return started;
}

function outcomeOf(answer: TypesetAnswer, log: Logger): Outcome {
  if ('bytes' in answer) return answer;
  log.error({ reason: answer.failed }, 'a document could not be set');
  return 'broken';
}
