import { spawnSync } from 'node:child_process';

/** @param {string} command */
export const exists = (command) => spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;

/** @param {string} name as pkg-config knows it */
const library = (name) => () => !exists('pkg-config') || spawnSync('pkg-config', ['--exists', name]).status === 0;

/** @param {string} command */
const program = (command) => () => exists(command);

/** Some font with letters of this language. @param {string} language ISO 639-1 */
const letters = (language) => () =>
  !exists('fc-list') || spawnSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' }).stdout.trim() !== '';

/** How a Debian package shows on a machine that has it, or its like, under another name. @type {Record<string, () => boolean>} */
const SIGNS = {
  python3: program('python3'),
  'g++': program('g++'),
  make: program('make'),
  patch: program('patch'),
  meson: program('meson'),
  'ninja-build': program('ninja'),
  'pkg-config': program('pkg-config'),
  'flatbuffers-compiler': program('flatc'),
  'libuv1-dev': library('libuv'),
  'libssl-dev': library('openssl'),
  'libsrtp2-dev': library('libsrtp2'),
  'libabsl-dev': library('absl_base'),
  'libflatbuffers-dev': library('flatbuffers'),
  'libreoffice-writer-nogui': program('soffice'),
  chromium: program('chromium'),
  ffmpeg: program('ffmpeg'),
  coturn: program('turnserver'),
  'poppler-utils': program('pdftotext'),
  'fonts-noto-core': letters('ru'),
  'fonts-noto-cjk': letters('zh'),
};

/**
 * What is not on a machine without dpkg, by what it would show as; where nothing can be asked, it counts as there.
 * @param {readonly string[]} packages Debian's names
 */
export const unseen = (packages) => packages.filter((name) => SIGNS[name]?.() === false);
