import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installedAsLocked } from '../lock-file.mjs';
import { inProject, root } from '../paths.mjs';
import { run } from '../run.mjs';
import { SetupError } from '../setup-error.mjs';
import { exists } from '../signs.mjs';
import { switchFolder } from '../switch-folder.mjs';
import { needPackages } from './debian-packages.mjs';
import { headersEnvironment } from './node-headers.mjs';

const COMPILER = ['python3', 'make', 'g++'];

/** Loads SQLite in a process of its own: a native addon for another Node.js may end the process that tries it. */
async function sqliteLoads() {
  const script = "new (require('better-sqlite3'))(':memory:').prepare('select 1').get()";
  return (await run(process.execPath, ['-e', script])).code === 0;
}

const FETCHED = /^npm http (?:fetch GET \d+ https?:\/\/[^/]+\/|cache )(@?[^/@\s]+(?:\/[^-/@\s][^/@\s]*)?)/;

/** A few words on what npm is at: a package that has arrived, or the compiler's line. @param {(text: string) => void} say */
const chatter = (say) => (/** @type {string} */ line) => {
  const fetched = FETCHED.exec(line)?.[1];
  if (fetched) say(`fetching ${decodeURIComponent(fetched)}`);
  else if (line.trim() !== '' && !line.startsWith('npm')) say(line.trim());
};

/**
 * Before npm 11, "allowScripts" in package.json is read by nobody, and mediasoup's own script fetches or builds a media worker, or fails
 * with everything. It does nothing where one is named. The worker is seen to when the packages are there (tools/worker).
 * @returns {NodeJS.ProcessEnv}
 */
export const installEnvironment = () => ({ ...headersEnvironment(), MEDIASOUP_WORKER_BIN: 'found later' });

/** @typedef {{ cwd: string, say: (text: string) => void }} Where */

/** @param {readonly string[]} args @param {Where} where */
const npm = (args, { cwd, say }) =>
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    cwd,
    env: installEnvironment(),
    onLine: chatter(say),
  });

/**
 * Runs npm; if that fails for want of a compiler, sees to the compiler and runs it once more.
 * @param {readonly string[]} args
 * @param {Where} where
 */
async function npmWithCompiler(args, where) {
  const first = await npm(args, where);
  if (first.code === 0) return;
  const lacking = COMPILER.some((command) => !exists(command));
  if (lacking) await needPackages(COMPILER, 'Compiling SQLite', where.say);
  const second = lacking ? await npm(args, where) : first;
  if (second.code !== 0) throw new SetupError(`"npm ${args.join(' ')}" failed.\n\n${second.tail}`);
}

const INSTALL = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=http', '--foreground-scripts'];

/**
 * Beside the packages that a server may be running with, and then in their place: npm itself would remove these first.
 * @param {(text: string) => void} say
 */
async function installBeside(say) {
  const place = inProject('node_modules.arriving');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  for (const name of ['package.json', 'package-lock.json', '.npmrc'])
    if (existsSync(inProject(name))) copyFileSync(inProject(name), join(place, name));
  await npmWithCompiler(INSTALL, { cwd: place, say });
  switchFolder(join(place, 'node_modules'), inProject('node_modules'));
  rmSync(place, { recursive: true, force: true });
}

/**
 * Installs the packages of the lock file unless they are there, and makes sure that SQLite starts.
 * @param {(text: string) => void} say
 * @returns {Promise<{ note: string, value: undefined }>}
 */
export async function installPackages(say) {
  const present = installedAsLocked();
  if (!present) {
    say('installing');
    await installBeside(say);
  }
  if (await sqliteLoads()) return { note: present ? 'up to date' : 'installed', value: undefined };
  say('compiling SQLite');
  await npmWithCompiler(['rebuild', 'better-sqlite3', '--foreground-scripts'], { cwd: root, say });
  if (!(await sqliteLoads()))
    throw new SetupError('better-sqlite3 is installed but does not load. Remove node_modules and start again.');
  return { note: 'compiled for this Node.js', value: undefined };
}
