import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { NotReadable, notReadable } from '../not-readable.ts';

/** Most entries; bytes that may be unpacked to be read; bytes that all entries say they have. */
const ENTRIES_MAX = 5_000;
const UNPACKED_MAX = 64 * 1024 * 1024;
const SAID_MAX = 512 * 1024 * 1024;
/** From this size on, what is so many times as large as packed is no document. */
const RATIO_FROM = 8 * 1024 * 1024;
const RATIO_MAX = 150;

/** What lies in a packed file. `part`: its bytes, unpacked and counted; null: there is none of that name. */
export type Packed = {
  readonly names: readonly string[];
  readonly part: (name: string) => Promise<Uint8Array | null>;
  readonly close: () => void;
};

const ENCRYPTED_FLAG = 1;

/**
 * Opens a packed file: only what is asked for is unpacked, and counted while it is, whatever it says of itself. What is packed in it
 * once more is never opened.
 * @throws NotReadable
 */
export async function openPacked(bytes: Uint8Array): Promise<Packed> {
  const zip = await opened(bytes);
  const entries = await entriesOf(zip);
  let left = UNPACKED_MAX;
  return {
    names: [...entries.keys()],
    async part(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      const unpacked = await unpack(zip, entry, left);
      left -= unpacked.byteLength;
      return unpacked;
    },
    close: () => zip.close(),
  };
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  } catch {
    return notReadable('file-broken');
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > ENTRIES_MAX) return notReadable('file-unfolds');
  const entries = new Map<string, Entry>();
  let said = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      said += entry.uncompressedSize;
      if (said > SAID_MAX || entries.size >= ENTRIES_MAX) return notReadable('file-unfolds');
      if (isBomb(entry.uncompressedSize, entry.compressedSize)) return notReadable('file-unfolds');
      if (entry.generalPurposeBitFlag & ENCRYPTED_FLAG) return notReadable('file-encrypted');
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw error instanceof NotReadable ? error : new NotReadable('file-broken');
  }
  return entries;
}

const isBomb = (unpacked: number, packed: number): boolean => unpacked > RATIO_FROM && unpacked > packed * RATIO_MAX;

async function unpack(zip: ZipFile, entry: Entry, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      size += chunk.byteLength;
      if (size > most || isBomb(size, entry.compressedSize)) return notReadable('file-unfolds');
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof NotReadable ? error : new NotReadable('file-broken');
  }
  return Buffer.concat(chunks);
}
