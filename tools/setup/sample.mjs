import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inProject, root } from './paths.mjs';
import { run } from './run.mjs';
import { SetupError } from './setup-error.mjs';

/** @typedef {{ note: string, value: readonly string[] }} Loaded what there is to say about the sample's accounts */

const folder = () => resolve(root, process.env.DATA_DIR || './data');

/** Whether the data folder holds a database already. */
export const isInUse = () => existsSync(join(folder(), 'openfloor.db'));

/**
 * A folder that was named and has no database may be a disk that is not there: told before anything is made in it. With PUBLIC_URL
 * the start itself refuses, unless the folder is said to be new.
 * @returns {string | null}
 */
export const warnOfNewFolder = () =>
  process.env.DATA_DIR && !process.env.PUBLIC_URL && process.env.NEW_DATA !== 'yes' && !isInUse()
    ? `DATA_DIR is ${folder()}, which holds no database yet: a new one is made there now. At a first start that is right. If your data should be there, stop this (Ctrl+C) and see that its disk is mounted.`
    : null;

/** @returns {Loaded} */
function describe() {
  const accounts = join(folder(), 'demo-accounts.txt');
  return { note: existsSync(accounts) ? `in use; accounts of the sample: ${accounts}` : 'in use', value: [] };
}

/**
 * Fills an empty data folder with the sample consultation, and gives its accounts the password set in DEMO_PASSWORD.
 * @returns {Promise<Loaded>}
 */
export async function loadSample() {
  const used = isInUse();
  if (used && !process.env.DEMO_PASSWORD && process.env.SAMPLE !== 'yes') return describe();
  /** @type {string[]} */
  const said = [];
  const args = ['--import', 'tsx', inProject('tools/load-sample.ts')];
  const { code, tail } = await run(process.execPath, args, { onLine: (line) => said.push(line) });
  if (code !== 0) throw new SetupError(tail, code);
  return said.length === 0 ? describe() : { note: `sample loaded into ${folder()}`, value: said };
}
