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
/** How many characters are logged of a line that the process writes when it crashes. */
const LINE_MOST = 500;

const UNUSABLE = 'the press cannot be used';

/** Found from here, not from the folder in which the server was started. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const CHILD = fileURLToPath(new URL('./typesetter-child.ts', import.meta.url));

/** Settings for tests. */
export type TypesetterOptions = { readonly file?: string | undefined; readonly giveUpMs?: number | undefined };

/** The process that sets documents. It starts with the first document, and again after a crash. */
export type TypesetterProcess = {
  /** One at a time. A document that cannot be set can end the process, and nothing else. */
  readonly set: (job: TypesetJob) => Promise<Outcome>;
  /**
   * Ends the process; the document that it was making is given up. It needs no time to end in order, and may be too busy to hear.
   */
  readonly end: () => void;
};

export function createTypesetterProcess(log: Logger, options: TypesetterOptions): TypesetterProcess {
  const { file = CHILD, giveUpMs = GIVE_UP_MS } = options;
  let child: ChildProcess | null = null;
  const underWay = createUnderWay(giveUpMs, {
    tooLong: () => fail({ afterMs: giveUpMs }, 'a document took too long to be set'),
    unusable: (error) => fail({ err: error }, UNUSABLE),
  });

  function end(outcome: 'broken' | 'given-up' = 'given-up'): void {
    const ended = child;
    child = null;
    ended?.kill('SIGKILL');
    underWay.settle(outcome);
  }

  function fail(why: object, inWords: string): void {
    log.error(why, inWords);
    end();
  }

  function start(): ChildProcess {
    const started = forked(file, log);
    const ifCurrent = (act: () => void) => void (child === started && act());
    started.on('message', (answer: TypesetAnswer) => ifCurrent(() => underWay.settle(outcomeOf(answer, log))));
    // The document that it was making is tried again where that may help.
    started.on('exit', () => ifCurrent(() => end('broken')));
    // A process that never started has no `exit`; one that cannot be spoken to is useless.
    started.on('error', (error) => ifCurrent(() => fail({ err: error }, UNUSABLE)));
    return started;
  }

  const hand = (job: TypesetJob): void => {
    child ??= start();
    child.send(job);
  };
  return { set: (job) => underWay.begin(() => hand(job)), end: () => end() };
}

type Trouble = { readonly tooLong: () => void; readonly unusable: (error: unknown) => void };

/** The one job at work; it gets its outcome once. */
function createUnderWay(giveUpMs: number, { tooLong, unusable }: Trouble) {
  let settle: ((outcome: Outcome) => void) | null = null;
  return {
    settle: (outcome: Outcome) => settle?.(outcome),
    begin: (hand: () => void): Promise<Outcome> =>
      new Promise((resolve) => {
        const timer = setTimeout(tooLong, giveUpMs);
        settle = (outcome) => {
          clearTimeout(timer);
          settle = null;
          resolve(outcome);
        };
        try {
          hand();
        } catch (error) {
          unusable(error);
        }
      }),
  };
}

/** A crash, and warnings of Node.js, become lines of our log. */
function forked(file: string, log: Logger): ChildProcess {
  // No environment but what finds programs: it needs nothing of the server's configuration.
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
