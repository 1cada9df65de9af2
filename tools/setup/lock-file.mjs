import { existsSync, readFileSync } from 'node:fs';
import { inProject } from './paths.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Locked */

/** @param {string} path @returns {Record<string, Locked>} */
const packagesOf = (path) => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')).packages ?? {}) : {});

/**
 * Whether every package of the wanted lock is installed in its version. Optional ones may be absent: most of them are
 * builds for other machines.
 * @param {Record<string, Locked>} wanted
 * @param {Record<string, Locked>} installed
 */
export function satisfied(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : optional === true || devOptional === true;
  });
}

/** Whether node_modules is what package-lock.json says; npm writes what it installed into a lock file of its own. */
export const installedAsLocked = () =>
  existsSync(inProject('node_modules')) &&
  satisfied(packagesOf(inProject('package-lock.json')), packagesOf(inProject('node_modules/.package-lock.json')));
