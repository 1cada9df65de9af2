import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../support/servers/free-port.ts';

export const PASSWORD = 'a-hall-in-geneva';

/** An Openfloor of its own for one test file: fresh data folder, the sample consultation, free ports. */
export type Openfloor = {
  readonly url: string;
  readonly data: string;
  /** Ends the server as an operator would (SIGTERM) and starts it again on the same data and ports. */
  restart(): Promise<void>;
  /** `kill -9`, and a new start. */
  crash(): Promise<void>;
  close(): Promise<void>;
};

const START_MS = 30_000;

/**
 * `host`: the address that it listens on; loopback, unless somebody comes from a far place. `mailServer`: where it sends its messages, if
 * it sends any.
 */
export async function openOpenfloor(host = '127.0.0.1', mailServer?: string): Promise<Openfloor> {
  const data = mkdtempSync(join(tmpdir(), 'openfloor-journey-'));
  const [port, media] = [await freePort(), await freePort()];
  const url = `http://${host}:${port}`;
  const mail = mailServer && {
    SMTP_URL: mailServer,
    PUBLIC_URL: url,
    SAMPLE: 'yes',
    NEW_DATA: 'yes',
    FOUNDING: 'verified',
  };
  const env = {
    ...process.env,
    ...mail,
    HOST: host,
    DATA_DIR: data,
    PORT: String(port),
    MEDIA_PORT: String(media),
    MEDIA_WORKERS: '1',
    DEMO_PASSWORD: PASSWORD,
    LOG_LEVEL: 'warn',
  };
  cpSync(await sampleFolder(), data, { recursive: true });
  let server = await start(env, url);

  const again = async (signal: NodeJS.Signals) => {
    await ended(server, signal);
    server = await start(env, url);
  };
  return {
    url,
    data,
    restart: () => again('SIGTERM'),
    crash: () => again('SIGKILL'),
    close: async () => {
      await ended(server, 'SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

let sample: Promise<string> | null = null;

/** The sample as it is loaded into a new data folder: loaded once for all files of this process, which copy it. */
function sampleFolder(): Promise<string> {
  sample ??= loadSample(mkdtempSync(join(tmpdir(), 'openfloor-sample-')));
  return sample;
}

async function loadSample(folder: string): Promise<string> {
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const env = { ...process.env, DATA_DIR: folder, DEMO_PASSWORD: PASSWORD };
  const load = ['--import', 'tsx', 'tools/load-sample.ts'];
  await finished(spawn(process.execPath, load, { env, stdio: ['ignore', 'ignore', 'inherit'] }));
  return folder;
}

async function start(env: NodeJS.ProcessEnv, url: string): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const until = Date.now() + START_MS;
  while (!(await answers(`${url}/readyz`))) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    if (Date.now() > until) {
      server.kill('SIGKILL');
      throw new Error(`the server was not ready within ${START_MS} ms`);
    }
    await new Promise((resume) => setTimeout(resume, 100));
  }
  return server;
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

const finished = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) =>
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`)))),
  );

const ended = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
