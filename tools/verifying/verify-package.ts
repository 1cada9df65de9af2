import type { KeyObject } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { writeZip } from '../../server/documents/packaging/write-zip.ts';
import { Refusal } from '../data/data-folder.ts';
import { checkedStatement, sha256OfAll, wrongLog } from './verify-statement.ts';

export const STATEMENT = 'SHA256SUMS';

/** Every file of a package against its signed list, then every byte of the archive against one that is made of the same files. */
export async function verifyPackage(file: string, trusted: KeyObject | null): Promise<readonly string[]> {
  const { zip, entries } = await opened(file);
  try {
    const signed = entries.find(({ fileName }) => fileName === STATEMENT);
    if (!signed)
      throw new Refusal(
        `${file} has no ${STATEMENT}: it is no package of Openfloor, or of a version that signed none.`,
      );
    const text = (await buffer(await zip.openReadStreamPromise(signed))).toString();
    const statement = checkedStatement(text, STATEMENT, trusted);
    const wrong = [...missingIn(statement.files, entries), ...(await changedIn(zip, entries, statement.files))];
    const log = entries.find(({ fileName }) => fileName === 'log.ndjson');
    const broken = log && wrongLog((await buffer(await zip.openReadStreamPromise(log))).toString(), statement);
    if (wrong.length > 0 || broken) return broken ? [...wrong, broken] : wrong;
    console.log(`${entries.length} files, whole, byte for byte`);
    const byte = await firstOtherByte(file, zip, entries);
    return byte === null ? [] : [`The archive itself was changed, outside its files: byte ${byte} is another.`];
  } finally {
    zip.close();
  }
}

async function opened(file: string): Promise<{ readonly zip: ZipFile; readonly entries: readonly Entry[] }> {
  try {
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return { zip, entries };
  } catch (error) {
    throw new Refusal(
      `${file} is damaged and cannot be read as an archive: ${error instanceof Error ? error.message : error}.`,
    );
  }
}

type Signed = readonly { readonly name: string; readonly sha256: string }[];

function missingIn(files: Signed, entries: readonly Entry[]): readonly string[] {
  const there = new Set(entries.map(({ fileName }) => fileName));
  const known = new Set([STATEMENT, ...files.map(({ name }) => name)]);
  return [
    ...files.filter(({ name }) => !there.has(name)).map(({ name }) => `${name} is missing.`),
    ...[...there].filter((name) => !known.has(name)).map((name) => `${name} was put in: it is not in the signed list.`),
  ];
}

async function changedIn(zip: ZipFile, entries: readonly Entry[], files: Signed): Promise<readonly string[]> {
  const signed = new Map(files.map(({ name, sha256 }) => [name, sha256]));
  const wrong: string[] = [];
  for (const entry of entries) {
    const known = signed.get(entry.fileName);
    if (known !== undefined && (await hashIn(zip, entry)) !== known) wrong.push(`${entry.fileName} was changed.`);
  }
  return wrong;
}

async function hashIn(zip: ZipFile, entry: Entry): Promise<string | null> {
  try {
    return await sha256OfAll(await zip.openReadStreamPromise(entry));
  } catch {
    return null;
  }
}

/** Archives are written in one way, so that the same files give the same bytes. Null: all are the same. */
async function firstOtherByte(file: string, zip: ZipFile, entries: readonly Entry[]): Promise<number | null> {
  const again = entries.map((entry) => ({
    path: entry.fileName,
    size: entry.uncompressedSize,
    bytes: () => piecesIn(zip, entry),
  }));
  const theirs = createReadStream(file)[Symbol.asyncIterator]();
  let [at, kept]: [number, Buffer] = [0, Buffer.alloc(0)];
  for await (const ours of writeZip(again).stream) {
    while (kept.length < ours.length) {
      const next = await theirs.next();
      if (next.done) return at + kept.length;
      kept = Buffer.concat([kept, next.value]);
    }
    if (!kept.subarray(0, ours.length).equals(ours)) return at + firstOther(kept, ours);
    at += ours.length;
    kept = kept.subarray(ours.length);
  }
  return kept.length > 0 || !(await theirs.next()).done ? at : null;
}

async function* piecesIn(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  yield* await zip.openReadStreamPromise(entry);
}

const firstOther = (a: Uint8Array, b: Uint8Array): number => b.findIndex((byte, index) => a[index] !== byte);
