import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needPackages } from '../setup/packages/debian-packages.mjs';
import { inProject } from '../setup/paths.mjs';
import { run } from '../setup/run.mjs';
import { SetupError } from '../setup/setup-error.mjs';

const DEBIAN_PACKAGES = [
  'g++',
  'make',
  'patch',
  'meson',
  'ninja-build',
  'pkg-config',
  'libuv1-dev',
  'libssl-dev',
  'libsrtp2-dev',
  'libabsl-dev',
  'libflatbuffers-dev',
  'flatbuffers-compiler',
];

/** One of the headers that flatc writes, all of them in one go. mediasoup's libwebrtc includes them without saying so to Meson. */
const GENERATED_HEADERS = 'fbs/FBS/worker.h';
const SETUP = ['setup', '--wrap-mode=nodownload', '--buildtype', 'release', '-Db_ndebug=true', 'build'];

/**
 * A stand-in must carry the name that mediasoup's wrap file gives; a new mediasoup may rename one.
 * @param {string} source
 * @param {string} recipe
 */
function checkNames(source, recipe) {
  const wraps = join(source, 'subprojects');
  const wrapFiles = readdirSync(wraps).filter((name) => name.endsWith('.wrap'));
  const known = wrapFiles.map((name) =>
    /^directory *= *(.+)$/m.exec(readFileSync(join(wraps, name), 'utf8'))?.[1]?.trim(),
  );
  const stray = readdirSync(join(recipe, 'subprojects')).find((name) => !known.includes(name));
  if (stray)
    throw new SetupError(`tools/worker-recipe/subprojects/${stray} has no counterpart in this version of mediasoup.`);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {(text: string) => void} say
 */
async function must(command, args, cwd, say) {
  const result = await run(command, args, { cwd, onLine: say });
  if (result.code === 0) return;
  throw new SetupError(`The media worker could not be built: ${command} failed.\n\n${result.tail}`);
}

/**
 * Builds the worker from the source in mediasoup's npm package, against Debian's libraries.
 * @param {string} folder an empty folder to work in
 * @param {(text: string) => void} say
 * @returns {Promise<string>} the worker
 */
export async function buildWorker(folder, say) {
  await needPackages(DEBIAN_PACKAGES, "Building mediasoup's media worker", say);
  const source = join(folder, 'worker');
  const recipe = inProject('tools/worker-recipe');
  cpSync(inProject('node_modules/mediasoup/worker'), source, { recursive: true });
  checkNames(source, recipe);
  await must('patch', ['-p1', '-i', join(recipe, 'system-openssl.patch')], folder, say);
  cpSync(join(recipe, 'subprojects'), join(source, 'subprojects'), { recursive: true });
  await must('meson', SETUP, source, say);
  await must('ninja', ['-C', 'build', GENERATED_HEADERS], source, say);
  await must('ninja', ['-C', 'build', 'mediasoup-worker'], source, (line) => say(line.replace(/ .*object /, ' ')));
  const worker = join(source, 'build', 'mediasoup-worker');
  await must('strip', [worker], source, say);
  return worker;
}
