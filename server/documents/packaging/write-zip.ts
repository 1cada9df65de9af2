import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file of an archive: bytes that are there, or that come piece by piece when it is its turn. */
export type Entry = {
  readonly path: string;
  readonly size: number;
  /** In hexadecimal digits, where it is known already. */
  readonly sha256?: string | undefined;
  readonly bytes: () => Uint8Array | AsyncIterable<Uint8Array>;
};

/** The same for every file, so that the same entries give the same archive. */
const SETTLED = { mtime: new Date(2000, 0, 1), mode: 0o100644, compress: false, forceDosTimestamp: true };

/**
 * An archive that is written while it is read: of its files, one piece at a time is in memory. They stand in it as they are, so that its
 * size is known before; most are packed already.
 */
export function writeZip(entries: readonly Entry[]): { readonly stream: Readable; readonly size: number } {
  const zip = new ZipFile();
  const stream = new PassThrough();
  zip.on('error', (error: Error) => stream.destroy(error));
  for (const { path, size, bytes } of entries)
    zip.addReadStreamLazy(path, { ...SETTLED, size }, (give) => give(null, readableOf(bytes())));
  let total = -1;
  // The declared type knows of no argument.
  zip.end({ forceZip64Format: false, comment: '' }, (...[size = -1]: readonly number[]) => {
    total = size;
  });
  zip.outputStream.pipe(stream);
  return { stream, size: total };
}

const PIECE = 64 * 1024;

function* piecesOf(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

const readableOf = (bytes: Uint8Array | AsyncIterable<Uint8Array>): Readable =>
  Readable.from(bytes instanceof Uint8Array ? piecesOf(bytes) : bytes);
