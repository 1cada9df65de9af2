import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fingerprint } from './fingerprint.mjs';
import { inProject, root } from './paths.mjs';
import { run } from './run.mjs';
import { SetupError } from './setup-error.mjs';
import { pointTo, switchFolder } from './switch-folder.mjs';

const SOURCES = ['client', 'shared', 'tools/build', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];
const vite = inProject('node_modules/vite/bin/vite.js');
/** So many letters of a fingerprint name a build. */
const NAME = 16;
const stamp = inProject('dist/client.stamp');

/**
 * Builds the pages unless they were built from exactly these sources: beside those that a server may be showing, whose files stay.
 * @param {(text: string) => void} say
 * @returns {Promise<{ note: string, value: undefined }>}
 */
export async function buildClient(say) {
  const sources = fingerprint(root, SOURCES);
  const built = existsSync(stamp) && existsSync(inProject('dist/client/index.html')) ? readFileSync(stamp, 'utf8') : '';
  if (built === sources) return { note: 'up to date', value: undefined };
  rmSync(stamp, { force: true });
  say('building');
  const arriving = inProject('dist/builds/arriving');
  const args = [vite, 'build', '--logLevel', 'warn', '--outDir', arriving, '--emptyOutDir'];
  const result = await run(process.execPath, args, { onLine: say });
  if (result.code !== 0) throw new SetupError(`The pages could not be built.\n\n${result.tail}`);
  const build = inProject('dist/builds', sources.slice(0, NAME));
  switchFolder(arriving, build);
  pointTo(build, inProject('dist/client'));
  writeFileSync(stamp, sources);
  return { note: 'built', value: undefined };
}
