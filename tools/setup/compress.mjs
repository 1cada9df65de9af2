import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const TEXT = /\.(html|js|css|svg|json|txt|webmanifest)$/;
const WORTHWHILE = 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** @param {string} file */
async function compressFile(file) {
  const text = readFileSync(file);
  const [br, gz] = await Promise.all([brotli(text), zip(text, { level: 9 })]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
}

/**
 * Puts FILE.br and FILE.gz beside each text, so that the server need not compress on every request.
 * @param {string} folder
 */
export async function compressTexts(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const texts = files.filter((file) => TEXT.test(file) && statSync(file).size >= WORTHWHILE);
  await Promise.all(texts.map(compressFile));
}
