import { constants } from 'node:os';

/** @type {readonly NodeJS.Signals[]} */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * While a program runs, whoever ends this process ends it too, with everything that it has started.
 * @template {import('node:child_process').ChildProcess} Child
 * @param {() => Child} start starts it as the leader of its own group (`detached`)
 * @returns {Child}
 */
export function endingTogether(start) {
  const end = (/** @type {NodeJS.Signals} */ signal) => {
    if (child.pid) process.kill(-child.pid, signal);
    process.exit(128 + constants.signals[signal]);
  };
  // Before it starts: a signal that came in between would end this process alone.
  for (const signal of ENDING) process.once(signal, end);
  const child = start();
  child.on('exit', () => {
    for (const signal of ENDING) process.off(signal, end);
  });
  return child;
}
