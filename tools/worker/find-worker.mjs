import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SetupError } from '../setup/setup-error.mjs';
import { buildWorker } from './build-worker.mjs';
import { downloadWorker } from './download-worker.mjs';
import { cachedWorkerPath, readyWorker, runs } from './worker-cache.mjs';

/**
 * Puts a worker into the cache in one move, so that nobody ever meets half of one.
 * @param {string} worker
 */
function keep(worker) {
  const path = cachedWorkerPath();
  const arriving = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(worker, arriving);
  renameSync(arriving, path);
  return path;
}

/** @param {string} folder @param {(text: string) => void} say */
async function make(folder, say) {
  say('fetching');
  const fetched = await downloadWorker(folder, say);
  if (fetched) return { note: 'fetched', value: keep(fetched) };
  say('building from source, which takes some minutes');
  const built = await buildWorker(folder, say);
  if (!runs(built)) throw new SetupError(`The media worker was built but does not start: ${built}`);
  return { note: 'built from source', value: keep(built) };
}

/**
 * Finds mediasoup's media worker: the one named by MEDIASOUP_WORKER_BIN, the cached one, the one that mediasoup's
 * authors publish, or one built here.
 * @param {(text: string) => void} say
 * @returns {Promise<{ note: string, value: string }>} its path
 */
export async function findWorker(say) {
  const named = process.env.MEDIASOUP_WORKER_BIN;
  if (named && !runs(named))
    throw new SetupError(
      `MEDIASOUP_WORKER_BIN names a media worker that does not start: ${named}. Correct it, or leave it out.`,
    );
  const ready = readyWorker();
  if (ready) return { note: 'ready', value: ready };
  const folder = mkdtempSync(join(tmpdir(), 'openfloor-worker-'));
  const tidy = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', tidy);
  try {
    return await make(folder, say);
  } finally {
    tidy();
  }
}
