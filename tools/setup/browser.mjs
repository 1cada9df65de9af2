import { spawnSync } from 'node:child_process';
import { needPackages } from './debian-packages.mjs';
import { SetupError } from './setup-error.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** @param {string | undefined} path */
const starts = (path) => Boolean(path) && spawnSync(String(path), ['--version'], { stdio: 'ignore' }).status === 0;

const present = () => [process.env.CHROMIUM_BIN, ...PLACES].find(starts);

/**
 * Finds Chromium for the tests: CHROMIUM_BIN, the system's, or Debian's package.
 * @param {(text: string) => void} say
 * @returns {Promise<{ note: string, value: string }>} its path
 */
export async function findBrowser(say) {
  const found = present();
  if (found) return { note: found, value: found };
  await needPackages(['chromium'], 'Testing in a browser', say);
  const installed = present();
  if (!installed)
    throw new SetupError('Chromium is installed but does not start. Set CHROMIUM_BIN to a Chromium that does.');
  return { note: installed, value: installed };
}
