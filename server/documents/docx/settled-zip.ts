import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
/** 1 January 1980, the first day that a ZIP file knows. */
const DATE = 0x21;
const DEFLATED = 8;

type Entry = { readonly path: string; readonly data: Buffer };

/** The same files in a ZIP file that does not say when it was made; `change`: the new content of each. */
export function settledZip(zip: Buffer, change: (path: string, text: string) => string): Buffer {
  const entries = entriesOf(zip).map(({ path, data }) => ({
    path,
    data: /\.(xml|rels)$/.test(path) ? Buffer.from(change(path, data.toString())) : data,
  }));
  return assemble(entries);
}

/** By the central directory (APPNOTE 4.3.12); folders are left out. */
function entriesOf(zip: Buffer): readonly Entry[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    const path = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if (!path.endsWith('/')) entries.push({ path, data: dataAt(zip, at) });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function dataAt(zip: Buffer, central: number): Buffer {
  const local = zip.readUInt32LE(central + 42);
  const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(begin, begin + zip.readUInt32LE(central + 20));
  return zip.readUInt16LE(central + 10) === DEFLATED ? inflateRawSync(packed) : packed;
}

/** The facts about a file that stand both before its bytes and in the directory, from its version on. */
function described({ path, data }: Entry, packed: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(0x0800, 2); // names are UTF-8
  header.writeUInt16LE(DEFLATED, 4);
  header.writeUInt16LE(DATE, 8);
  header.writeUInt32LE(crc32(data), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt16LE(Buffer.byteLength(path), 22);
  return header;
}

const number32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

function assemble(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = deflateRawSync(entry.data);
    const about = described(entry, packed);
    const name = Buffer.from(entry.path);
    const file = Buffer.concat([number32(LOCAL), about, name, packed]);
    directory.push(number32(CENTRAL), Buffer.from([20, 0]), about, Buffer.alloc(10), number32(offset), name);
    files.push(file);
    offset += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(END_LENGTH);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listed, end]);
}
