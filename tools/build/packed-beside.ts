import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify(brotliCompress);
/** Smaller ones gain nothing. */
const WORTH_IT = 1400;

/**
 * Scripts and styles are compressed as they are built, as small as it goes: nobody who comes first waits for it. The server sends what
 * lies beside a file under its name and `.br`.
 */
export const packedBeside: Plugin = {
  name: 'packed-beside',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    const texts = Object.values(bundle).map((file) => ({
      name: file.fileName,
      bytes: Buffer.from(file.type === 'chunk' ? file.code : file.source),
    }));
    const worthIt = texts.filter(({ name, bytes }) => /[.](js|css)$/.test(name) && bytes.length >= WORTH_IT);
    await Promise.all(worthIt.map(async ({ name, bytes }) => writeFile(join(dir, `${name}.br`), await brotli(bytes))));
  },
};
