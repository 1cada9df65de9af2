import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;
const TRUETYPE = 0x00010000;

type Tables = Readonly<Record<string, Buffer>>;

/**
 * Unpacks a WOFF 1.0 font (W3C Recommendation, 2012) into the TrueType or OpenType file inside: the same tables, each
 * compressed by zlib or stored. Throws on what is no such font.
 */
export function fontInWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => tableAt(woff, HEADER + index * ENTRY));
  return assembleFont(Object.fromEntries(tables), woff.readUInt32BE(4));
}

function tableAt(woff: Buffer, at: number): readonly [string, Buffer] {
  const offset = woff.readUInt32BE(at + 4);
  const packed = woff.readUInt32BE(at + 8);
  const length = woff.readUInt32BE(at + 12);
  const stored = woff.subarray(offset, offset + packed);
  return [woff.toString('latin1', at, at + 4), packed < length ? inflateSync(stored) : stored];
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** The checksum of a table's words, with which a damaged table would be found. */
function checksumOf(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 4 <= table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

/** A TrueType or OpenType file made of its tables, in the order of their four letters. */
export function assembleFont(tables: Tables, flavour = TRUETYPE): Buffer {
  const entries = Object.entries(tables);
  const bodies = entries.map(([, data]) => Buffer.concat([data, Buffer.alloc(padded(data.length) - data.length)]));
  const directory = Buffer.alloc(SFNT_HEADER + entries.length * SFNT_ENTRY);
  const power = 2 ** Math.floor(Math.log2(entries.length));
  directory.writeUInt32BE(flavour, 0);
  directory.writeUInt16BE(entries.length, 4);
  directory.writeUInt16BE(power * 16, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE((entries.length - power) * 16, 10);
  let offset = directory.length;
  for (const [index, [tag, data]] of entries.entries()) {
    const at = SFNT_HEADER + index * SFNT_ENTRY;
    const body = bodies[index] ?? data;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksumOf(body), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(data.length, at + 12);
    offset += body.length;
  }
  return Buffer.concat([directory, ...bodies]);
}
