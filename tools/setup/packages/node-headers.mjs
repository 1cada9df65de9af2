import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const DEFINITION = /#define NODE_(MAJOR|MINOR|PATCH)_VERSION (\d+)/g;

/** @param {string} prefix @returns {string | undefined} the version of Node.js that the headers under a prefix belong to */
function headersVersion(prefix) {
  const file = join(prefix, 'include/node/node_version.h');
  if (!existsSync(file) || !existsSync(join(prefix, 'include/node/node.h'))) return undefined;
  const numbers = [...readFileSync(file, 'utf8').matchAll(DEFINITION)].map((match) => match[2]);
  return numbers.slice(0, 3).join('.');
}

/**
 * Tells node-gyp to use this Node's headers where they are on the machine already, so that compiling an addon does not
 * need nodejs.org.
 * @returns {NodeJS.ProcessEnv}
 */
export function headersEnvironment() {
  if (process.env.npm_config_nodedir) return {};
  const prefixes = [dirname(dirname(process.execPath)), '/usr', '/usr/local'];
  const prefix = prefixes.find((candidate) => headersVersion(candidate) === process.versions.node);
  return prefix ? { npm_config_nodedir: prefix } : {};
}
