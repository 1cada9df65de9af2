import { constants } from 'node:os';

/** @type {readonly NodeJS.Signals[]} */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * While a program runs, whoever ends this process ends it too, with everything that it has started.
 * @param {import('node:child_process').ChildProcess} child started as the leader of its own group (`detached`)
 */
export function endTogether(child) {
  const end = (/** @type {NodeJS.Signals} */ signal) => {
    if (child.pid) process.kill(-child.pid, signal);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of ENDING) process.once(signal, end);
  child.on('exit', () => {
    for (const signal of ENDING) process.off(signal, end);
  });
}
