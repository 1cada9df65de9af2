import { readFileSync } from 'node:fs';
import { inProject } from '../paths.mjs';
import { SetupError } from '../setup-error.mjs';

/** @param {string} version @returns {readonly number[]} */
const parts = (version) => version.split('.').map(Number);

/**
 * @param {string} version such as "20.20.2"
 * @param {string} least such as "20.19.0"
 */
export function atLeast(version, least) {
  const [major = 0, minor = 0, patch = 0] = parts(version);
  const [leastMajor = 0, leastMinor = 0, leastPatch = 0] = parts(least);
  if (major !== leastMajor) return major > leastMajor;
  if (minor !== leastMinor) return minor > leastMinor;
  return patch >= leastPatch;
}

/**
 * @returns {Promise<{ note: string, value: string }>}
 * @throws {SetupError} when this Node.js is too old
 */
export async function checkNode() {
  const { engines } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const least = engines.node.replace('>=', '');
  const version = process.versions.node;
  if (!atLeast(version, least)) {
    throw new SetupError(
      `Openfloor needs Node.js ${least} or newer, and this is ${version}. Install a current one from https://nodejs.org.`,
    );
  }
  return { note: version, value: version };
}
