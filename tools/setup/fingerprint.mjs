import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All files under a path, sorted, so that a fingerprint does not depend on the order of a directory.
 * @param {string} path file or folder
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/**
 * Fingerprint of names and contents.
 * @param {string} base names count relative to this folder
 * @param {readonly string[]} paths files and folders inside base
 * @param {string} [salt] anything else that the result depends on
 * @returns {string} 64 hex digits
 */
export function fingerprint(base, paths, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const file of paths.flatMap((path) => filesUnder(join(base, path)))) {
    hash.update(`\0${file.slice(base.length)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
