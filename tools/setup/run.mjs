import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { endingTogether } from './end-together.mjs';
import { root } from './paths.mjs';

const TAIL = 40;

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] default: the project
 * @property {NodeJS.ProcessEnv} [env] added to the present environment
 * @property {(line: string) => void} [onLine] every line of output, of both streams
 * @property {boolean} [inherit] show the output as it is instead of collecting it
 */

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, tail: string }>} code 127 when the program does not exist; tail: the last lines
 */
export function run(command, args, options = {}) {
  const { cwd = root, env = {}, onLine = () => {}, inherit = false } = options;
  return new Promise((resolve) => {
    /** @type {string[]} */
    const tail = [];
    const stdio = inherit ? 'inherit' : 'pipe';
    const child = endingTogether(() =>
      spawn(command, args, {
        cwd,
        env: { ...process.env, ...env },
        stdio: ['ignore', stdio, stdio],
        detached: true,
      }),
    );
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (coloured) => {
        const line = stripVTControlCharacters(coloured);
        tail.push(line);
        if (tail.length > TAIL) tail.shift();
        onLine(line);
      });
    }
    child.on('error', (error) => resolve({ code: 127, tail: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, tail: tail.join('\n') }));
  });
}
