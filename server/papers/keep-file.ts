import { createHash } from 'node:crypto';
import type { Db } from '../../db/open-database.ts';
import {
  beginFile,
  endFile,
  giveUpFile,
  PIECE_BYTES,
  pieceOf,
  piecesIn,
  storePiece,
} from '../../db/papers/files/files.ts';

/** Lets the meetings have the core. */
const turn = (): Promise<void> => new Promise((resume) => setImmediate(resume));

const pieceOfBytes = (bytes: Uint8Array, n: number): Uint8Array =>
  bytes.subarray(n * PIECE_BYTES, (n + 1) * PIECE_BYTES);

/** Hex SHA-256, piece by piece. */
export async function hashOfFile(bytes: Uint8Array): Promise<string> {
  const sum = createHash('sha256');
  for (let n = 0; n < piecesIn(bytes.byteLength); n += 1) {
    sum.update(pieceOfBytes(bytes, n));
    await turn();
  }
  return sum.digest('hex');
}

/**
 * Keeps a file byte for byte, and answers its hash. Each piece is a transaction of its own; the file counts with the last. Throws
 * what the disk says when it is full: nothing then counts.
 */
export async function keepFile(db: Db, bytes: Uint8Array, at: number): Promise<string> {
  const hash = await hashOfFile(bytes);
  try {
    if (!beginFile(db, { hash, size: bytes.byteLength }, at)) await storePieces(db, hash, bytes);
  } catch (error) {
    giveUp(db, hash);
    throw error;
  }
  return hash;
}

async function storePieces(db: Db, hash: string, bytes: Uint8Array): Promise<void> {
  for (let n = 0; n < piecesIn(bytes.byteLength); n += 1) {
    storePiece(db, hash, n, pieceOfBytes(bytes, n));
    await turn();
  }
  if (!endFile(db, hash)) throw new Error(`The file ${hash} was not stored as a whole.`);
}

function giveUp(db: Db, hash: string): void {
  try {
    giveUpFile(db, hash);
  } catch {
    // The disk is full: a day later it is let go all the same.
  }
}

/** The bytes of a file that is here as a whole, piece by piece. */
export async function* bytesOfFile(db: Db, { hash, size }: { readonly hash: string; readonly size: number }) {
  for (let n = 0; n < piecesIn(size); n += 1) {
    const piece = pieceOf(db, hash, n);
    if (!piece) throw new Error(`Piece ${n} of the file ${hash} is missing.`);
    yield piece;
    await turn();
  }
}
