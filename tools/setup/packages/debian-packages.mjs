import { spawnSync } from 'node:child_process';
import { run } from '../run.mjs';
import { SetupError } from '../setup-error.mjs';
import { exists, unseen } from '../signs.mjs';

/**
 * @param {readonly string[]} packages
 * @returns {readonly string[]} those that dpkg does not know as installed; without dpkg, those of which there is no sign
 */
function missing(packages) {
  if (!exists('dpkg-query')) return unseen(packages);
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
 * @param {boolean} [install] false: only says what is missing
 * @throws {SetupError} with the line to type when it may not, or when apt-get fails
 */
export async function needPackages(packages, purpose, say, install = true) {
  const wanted = missing(packages);
  if (wanted.length === 0) return;
  const line = `apt-get install --no-install-recommends ${wanted.join(' ')}`;
  if (!exists('apt-get'))
    throw new SetupError(
      `${purpose} needs software that is not on this machine, in Debian's names:\n  ${wanted.join(' ')}\nInstall it and start again.`,
    );
  if (!install || !mayInstall())
    throw new SetupError(
      `${purpose} needs software that is not on this machine. Install it and start again:\n  sudo ${line}`,
    );
  const args = ['install', '-y', '--no-install-recommends', ...wanted];
  let result = await apt(args, say);
  if (result.code !== 0) {
    await apt(['update'], say);
    result = await apt(args, say);
  }
  if (result.code !== 0)
    throw new SetupError(`${purpose} needs Debian packages, and this failed:\n  ${line}\n\n${result.tail}`);
}
