import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../server/main.ts', import.meta.url));

/** The real program in a process of its own, as `npm start` runs it. */
export type Program = {
  readonly child: ChildProcess;
  /** All that it has written so far to stdout and stderr. */
  readonly said: () => string;
  /** Resolves once it listens; rejects when it ends before. */
  readonly listening: Promise<void>;
  readonly ended: Promise<number | null>;
};

type Wanted = {
  readonly dataDir: string;
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What it is run by, as `unshare` and its arguments. */
  readonly under?: readonly string[];
  /** A file descriptor that its stdout goes to; else it is read. */
  readonly stdout?: number;
};

export function runProgram({ dataDir, port, env, under = [], stdout }: Wanted): Program {
  const given = { DATA_DIR: dataDir, PORT: String(port), MEDIA_PORT: '0', MEDIA_WORKERS: '1', LOG_LEVEL: 'silent' };
  const [command = '', ...args] = [...under, process.execPath, '--import', 'tsx', main];
  const child = spawn(command, args, {
    env: { ...process.env, ...given, ...env },
    stdio: ['ignore', stdout ?? 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<number | null>((resolve) => void child.once('close', resolve));
  const listening = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text) => {
        said += String(text);
        if (said.includes('listens on')) resolve();
      });
    void ended.then((code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
  listening.catch(() => {});
  return { child, said: () => said, listening, ended };
}

/** As in a container of its own: the program is process 1 there. Ends with who runs it. */
export const IN_CONTAINER = ['unshare', '--pid', '--fork', '--kill-child', '--mount-proc'];
export const mayMakeContainers = spawnSync('unshare', [...IN_CONTAINER.slice(1), 'true']).status === 0;
