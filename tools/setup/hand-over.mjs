import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './paths.mjs';

/**
 * Becomes another program as nearly as Node.js can: same streams and process group, signals passed on, its exit code
 * handed back. If this process is killed outright, the other one notices that its parent is gone (end-with-parent.mjs).
 * @param {readonly string[]} nodeArgs
 * @param {NodeJS.ProcessEnv} env
 */
export function handOver(nodeArgs, env) {
  const preload = new URL('./end-with-parent.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', preload, ...nodeArgs], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // On a terminal Ctrl-C reaches both processes already; a second SIGINT would cut the orderly end short.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
}
