import { spawnSync } from 'node:child_process';
import { SetupError } from '../setup-error.mjs';
import { needPackages } from './debian-packages.mjs';

/** @typedef {{ readonly name: string, readonly variable: string, readonly places: readonly string[], readonly packages: readonly string[] }} Browser */

/** @type {Browser} */
const CHROMIUM = {
  name: 'Chromium',
  variable: 'CHROMIUM_BIN',
  places: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  packages: ['chromium'],
};
/** @type {Browser} */
const FIREFOX = {
  name: 'Firefox',
  variable: 'FIREFOX_BIN',
  places: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  packages: ['firefox-esr'],
};

/** @param {string | undefined} path */
const starts = (path) => Boolean(path) && spawnSync(String(path), ['--version'], { stdio: 'ignore' }).status === 0;

/** @param {Browser} browser */
const present = ({ variable, places }) => [process.env[variable], ...places].find(starts);

/**
 * Finds a browser for the tests: the one named by its variable, the system's, or Debian's package.
 * @param {Browser} browser
 * @returns {(say: (text: string) => void) => Promise<{ note: string, value: string }>} its path
 */
const finding = (browser) => async (say) => {
  const found = present(browser);
  if (found) return { note: found, value: found };
  await needPackages(browser.packages, `Testing in ${browser.name}`, say);
  const installed = present(browser);
  if (!installed)
    throw new SetupError(
      `${browser.name} is installed but does not start. Set ${browser.variable} to a ${browser.name} that does.`,
    );
  return { note: installed, value: installed };
};

export const findBrowser = finding(CHROMIUM);
export const findFirefox = finding(FIREFOX);
