import { chmodSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { fetchFile } from '../setup/packages/fetch-file.mjs';
import { run } from '../setup/run.mjs';
import { mediasoupVersion, runs } from './worker-cache.mjs';

const RELEASES = 'https://github.com/versatica/mediasoup/releases/download';

/** Address of mediasoup's own build, named as its npm-scripts.mjs does. */
function address() {
  const base = process.env.MEDIASOUP_WORKER_PREBUILT_DOWNLOAD_BASE_URL || RELEASES;
  const kernel = process.platform === 'linux' ? `-kernel${release().split('.')[0]}` : '';
  const version = mediasoupVersion();
  return `${base}/${version}/mediasoup-worker-${version}-${process.platform}-${process.arch}${kernel}.tgz`;
}

/** @param {string} folder @param {(text: string) => void} say */
async function fetchInto(folder, say) {
  if (!(await fetchFile(address(), join(folder, 'worker.tgz'), say))) return false;
  return (await run('tar', ['-xzf', 'worker.tgz'], { cwd: folder })).code === 0;
}

/**
 * Fetches the worker that mediasoup's authors built for this machine.
 * @param {string} folder an empty folder to work in
 * @param {(text: string) => void} say
 * @returns {Promise<string | undefined>} a worker that runs here, or nothing (no network, no such build, other libraries)
 */
export async function downloadWorker(folder, say) {
  if (process.env.MEDIASOUP_SKIP_WORKER_PREBUILT_DOWNLOAD) return undefined;
  const worker = join(folder, process.platform === 'win32' ? 'mediasoup-worker.exe' : 'mediasoup-worker');
  const arrived = await fetchInto(folder, say).catch(() => false);
  if (!arrived) return undefined;
  chmodSync(worker, 0o755);
  return runs(worker) ? worker : undefined;
}
