import { spawnSync } from 'node:child_process';
import { run } from './run.mjs';
import { SetupError } from './setup-error.mjs';

/** @param {string} command */
export const exists = (command) => spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;

/**
 * @param {readonly string[]} packages
 * @returns {readonly string[]} those that dpkg does not know as installed; none where there is no dpkg to ask
 */
function missing(packages) {
  if (!exists('dpkg-query')) return [];
  // biome-ignore lint/suspicious/noTemplateCurlyInString: these are dpkg's placeholders
  const format = '-f=${Package} ${db:Status-Abbrev}\n';
  const query = spawnSync('dpkg-query', ['-W', format, ...packages], { encoding: 'utf8' });
  const installed = new Set(
    query.stdout.split('\n').flatMap((line) => (line.includes(' ii') ? [line.split(' ')[0]] : [])),
  );
  return packages.filter((name) => !installed.has(name));
}

const mayInstall = () => process.getuid?.() === 0 && exists('apt-get');

/**
 * @param {readonly string[]} args
 * @param {(text: string) => void} say
 */
function apt(args, say) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  return run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', '-q', ...args], { env, onLine: say });
}

/**
 * Sees to it that Debian packages are there; installs them where this process may (root and apt-get).
 * @param {readonly string[]} packages
 * @param {string} purpose completes "... needs"
 * @param {(text: string) => void} say
 * @throws {SetupError} with the line to type when it may not, or when apt-get fails
 */
export async function needPackages(packages, purpose, say) {
  const wanted = missing(packages);
  if (wanted.length === 0) return;
  const line = `apt-get install --no-install-recommends ${wanted.join(' ')}`;
  if (!mayInstall())
    throw new SetupError(
      `${purpose} needs software that is not on this machine. Install it and start again:\n  sudo ${line}`,
    );
  const install = ['install', '-y', '--no-install-recommends', ...wanted];
  let result = await apt(install, say);
  if (result.code !== 0) {
    await apt(['update'], say);
    result = await apt(install, say);
  }
  if (result.code !== 0)
    throw new SetupError(`${purpose} needs Debian packages, and this failed:\n  ${line}\n\n${result.tail}`);
}
