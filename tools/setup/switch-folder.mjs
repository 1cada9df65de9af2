import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/**
 * Puts one folder in the place of another between two moments: whoever reads there finds the one or the other. The former is removed.
 * @param {string} arriving
 * @param {string} place
 */
export function switchFolder(arriving, place) {
  const former = `${place}.former`;
  rmSync(former, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, former);
  renameSync(arriving, place);
  rmSync(former, { recursive: true, force: true });
}

/**
 * Makes `place` a link to one of the builds beside each other in a folder. A server that runs has looked up its own build at its
 * start, and goes on with it: the one before stays, older ones are removed.
 * @param {string} build
 * @param {string} place
 */
export function pointTo(build, place) {
  const builds = dirname(build);
  const former = formerOf(place, builds);
  const link = `${place}.arriving`;
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(place), build), link, 'junction');
  renameSync(link, place);
  for (const name of readdirSync(builds))
    if (name !== basename(build) && name !== former) rmSync(join(builds, name), { recursive: true, force: true });
}

/**
 * The name of the build that is used now. A folder from before there were several becomes one of them.
 * @param {string} place
 * @param {string} builds
 */
function formerOf(place, builds) {
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (!found) return null;
  if (found.isSymbolicLink()) return basename(readlinkSync(place));
  mkdirSync(builds, { recursive: true });
  rmSync(join(builds, 'former'), { recursive: true, force: true });
  renameSync(place, join(builds, 'former'));
  return 'former';
}
