import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Logger } from 'pino';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { Document } from '../../shared/minutes/document.ts';

export type PressFormat = 'docx' | 'pdf';
export type PressJob = { readonly id: number; readonly format: PressFormat; readonly document: Document };
export type PressAnswer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly failed: string };

type Waiting = { readonly resolve: (result: Uint8Array | Refusal) => void; readonly timer: NodeJS.Timeout };

/** A document of a thousand pages takes some seconds; after this long it is given up, ms. */
const GIVE_UP_MS = 60_000;
/** Without work for so long the process ends, and gives its memory back, ms. */
const IDLE_MS = 60_000;

/** Found from here, not from the folder in which the server was started. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const CHILD = fileURLToPath(new URL('./press-child.ts', import.meta.url));

/** Makes DOCX and PDF files in a process of its own, which starts with the first job and again after a crash. */
export function createPress(log: Logger) {
  let child: ChildProcess | null = null;
  let idle: NodeJS.Timeout | null = null;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  function settle(id: number, result: Uint8Array | Refusal): void {
    const job = waiting.get(id);
    if (!job) return;
    waiting.delete(id);
    clearTimeout(job.timer);
    job.resolve(result);
    if (waiting.size === 0) idle = setTimeout(stop, IDLE_MS).unref();
  }

  function onAnswer(answer: PressAnswer): void {
    if ('failed' in answer) log.error({ reason: answer.failed }, 'a document could not be set');
    settle(answer.id, 'bytes' in answer ? answer.bytes : refuse('server-failed'));
  }

  function start(): ChildProcess {
    // No environment but what finds programs: nothing of the server's configuration is of use to it.
    const started = fork(CHILD, {
      execArgv: ['--import', TSX],
      env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, NODE_PATH: process.env.NODE_PATH },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    started.on('message', (answer: PressAnswer) => onAnswer(answer));
    started.on('exit', () => onExit(started));
    started.on('error', (error) => onError(started, error));
    return started;
  }

  /** A process that never came about has no `exit`; one that cannot be spoken to is of no use. */
  function onError(broken: ChildProcess, error: Error): void {
    log.error({ err: error }, 'the press cannot be used');
    broken.kill();
    onExit(broken);
  }

  function onExit(ended: ChildProcess): void {
    if (child !== ended) return;
    child = null;
    for (const id of [...waiting.keys()]) settle(id, refuse('server-failed'));
  }

  function stop(): void {
    if (idle) clearTimeout(idle);
    idle = null;
    child?.kill();
  }

  return {
    /** The file's bytes; refused when it could not be made. */
    print(format: PressFormat, document: Document): Promise<Uint8Array | Refusal> {
      if (idle) clearTimeout(idle);
      idle = null;
      child ??= start();
      last += 1;
      const id = last;
      return new Promise((resolve) => {
        waiting.set(id, { resolve, timer: setTimeout(stop, GIVE_UP_MS) });
        child?.send({ id, format, document } satisfies PressJob);
      });
    },
    /** Ends the process; what is being made is refused. */
    stop,
  };
}

export type Press = ReturnType<typeof createPress>;
