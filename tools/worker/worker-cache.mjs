import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../setup/fingerprint.mjs';
import { cacheFolder, inProject } from '../setup/paths.mjs';

/** Version of the installed mediasoup, such as "3.27.1". @returns {string} */
export const mediasoupVersion = () =>
  JSON.parse(readFileSync(inProject('node_modules/mediasoup/package.json'), 'utf8')).version;

/** Where the worker for this version, recipe and machine is kept. @returns {string} */
export function cachedWorkerPath() {
  const recipe = fingerprint(inProject('tools/worker-recipe'), ['system-openssl.patch', 'subprojects']).slice(0, 12);
  return join(cacheFolder(), `mediasoup-worker-${mediasoupVersion()}-${recipe}-${process.platform}-${process.arch}`);
}

/**
 * Whether a worker starts on this machine: without its environment it ends with status 41 (worker/src/main.cpp).
 * @param {string} path
 */
export const runs = (path) =>
  existsSync(path) && spawnSync(path, [], { env: {}, stdio: 'ignore', timeout: 10_000 }).status === 41;

/** The worker that is ready at once: the one named in the environment, or the cached one. @returns {string | undefined} */
export const readyWorker = () =>
  [process.env.MEDIASOUP_WORKER_BIN, cachedWorkerPath()].find(
    (path) => path !== undefined && path !== '' && runs(path),
  );
