import { SAMPLES_PER_MS } from './opus-packets.ts';

/** How far a file of Ogg Opus is whole, bytes, and how long it sounds, ms. */
export type WholePages = { readonly bytes: number; readonly ms: number };

const HEADER = 27;
const MAGIC = Buffer.from('OggS');

/** Pages (RFC 3533) up to the first that is cut off: what a recorder that was killed has left. */
export function wholePages(file: Buffer): WholePages {
  let bytes = 0;
  let samples = 0;
  for (let page = pageAt(file, 0); page !== null; page = pageAt(file, bytes)) {
    bytes = page.end;
    samples = Math.max(samples, page.granule);
  }
  return { bytes, ms: samples / SAMPLES_PER_MS };
}

function pageAt(file: Buffer, at: number): { readonly end: number; readonly granule: number } | null {
  if (at + HEADER > file.length || file.compare(MAGIC, 0, MAGIC.length, at, at + MAGIC.length) !== 0) return null;
  const segments = file.readUInt8(at + 26);
  const body = at + HEADER + segments;
  if (body > file.length) return null;
  const end = body + file.subarray(at + HEADER, body).reduce((sum, length) => sum + length, 0);
  // -1: no packet ends on this page.
  return end > file.length ? null : { end, granule: Number(file.readBigInt64LE(at + 6)) };
}
