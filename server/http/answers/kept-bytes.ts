import { hash } from 'node:crypto';
import { isRefusal, type Refusal } from '../../../shared/decision.ts';
import { compress, type Encoding } from './compression.ts';

/** What is made for anybody who asks: text or bytes, or why there is none. */
export type Made = string | Uint8Array | Refusal;
/** Bytes as they were made, and the name that these and no others have. */
export type Kept = { readonly plain: Buffer; readonly digest: string; readonly packed: Map<Encoding, Promise<Buffer>> };

type Entry = { readonly version: string; readonly kept: Kept; bytes: number };

/**
 * Makes each thing once, however many ask for it at the same time, and keeps it, compressed as well, within so many bytes: what
 * was asked for longest ago goes first; names count as well. There is one of each slot at a time; another `version` of it is made again.
 */
export function createKeptBytes(maxBytes: number) {
  const entries = new Map<string, Entry>();
  const making = new Map<string, Promise<Kept | Refusal>>();
  let held = 0;

  function drop(slot: string): void {
    held -= entries.get(slot)?.bytes ?? 0;
    entries.delete(slot);
  }
  function makeRoom(): void {
    for (const slot of entries.keys()) if (held > maxBytes) drop(slot);
  }
  function keep(slot: string, version: string, kept: Kept): void {
    drop(slot);
    const bytes = Buffer.byteLength(slot) + Buffer.byteLength(version) + kept.plain.length;
    entries.set(slot, { version, kept, bytes });
    held += bytes;
    makeRoom();
  }
  /** Of what has been dropped meanwhile nothing is counted. */
  function count(slot: string, kept: Kept, bytes: number): void {
    const entry = entries.get(slot);
    if (entry?.kept !== kept) return;
    entry.bytes += bytes;
    held += bytes;
    makeRoom();
  }

  function find(slot: string, version: string): Kept | null {
    const entry = entries.get(slot);
    if (entry?.version !== version) return null;
    entries.delete(slot);
    entries.set(slot, entry);
    return entry.kept;
  }

  async function makeAndKeep(slot: string, version: string, make: () => Promise<Made>): Promise<Kept | Refusal> {
    try {
      const made = await make();
      if (isRefused(made)) return made;
      const kept = keptOf(made);
      keep(slot, version, kept);
      return kept;
    } finally {
      making.delete(`${slot}\n${version}`);
    }
  }

  return {
    /** What is kept, if it is of this version. */
    find,
    isMaking: (slot: string, version: string): boolean => making.has(`${slot}\n${version}`),
    /** What is kept, or is being made, or is made now. */
    take(slot: string, version: string, make: () => Promise<Made>): Promise<Kept | Refusal> {
      const name = `${slot}\n${version}`;
      const present = making.get(name) ?? makeAndKeep(slot, version, make);
      making.set(name, present);
      return present;
    },
    /** Compressed once. `quality`: brotli's. */
    packed(slot: string, kept: Kept, encoding: Encoding, quality: number): Promise<Buffer> {
      const known = kept.packed.get(encoding);
      if (known) return known;
      const packed = compress(kept.plain, encoding, quality);
      kept.packed.set(encoding, packed);
      void packed.then(({ length }) => count(slot, kept, length));
      return packed;
    },
    held: (): number => held,
  };
}

const isRefused = (made: Made): made is Refusal => typeof made === 'object' && 'refused' in made && isRefusal(made);

function keptOf(made: string | Uint8Array): Kept {
  const plain =
    typeof made === 'string' ? Buffer.from(made) : Buffer.from(made.buffer, made.byteOffset, made.byteLength);
  return { plain, digest: hash('sha256', plain, 'base64url').slice(0, 27), packed: new Map() };
}
