import { hash } from 'node:crypto';
import { isRefusal, type Refusal } from '../../../shared/decision.ts';
import type { Encoding } from './compression.ts';

/** What is made for anybody who asks: text or bytes, or the reason why there is none. */
export type Made = string | Uint8Array | Refusal;
/** Bytes as they were made, and a name that only these bytes have. */
export type Kept = { readonly plain: Buffer; readonly digest: string; readonly packed: Map<Encoding, Promise<Buffer>> };

/**
 * Makes each thing once, however many ask for it at the same time, and keeps it, also compressed, within so many bytes. What was
 * asked for longest ago is dropped first; names count as well. There is one thing for each slot at a time; for another `version` it
 * is made again.
 */
export type KeptBytes = {
  /** What is kept, if it is of this version. */
  readonly find: (slot: string, version: string) => Kept | null;
  readonly isMaking: (slot: string, version: string) => boolean;
  /** What is kept, or is being made, or is made now. */
  readonly take: (slot: string, version: string, make: () => Promise<Made>) => Promise<Kept | Refusal>;
  /** Compressed once, by `pack`. */
  readonly packed: (slot: string, kept: Kept, encoding: Encoding, pack: () => Promise<Buffer>) => Promise<Buffer>;
  /** How many bytes are kept. */
  readonly held: () => number;
};

export function createKeptBytes(maxBytes: number): KeptBytes {
  const shelf = new Shelf(maxBytes);
  const making = new Map<string, Promise<Kept | Refusal>>();

  async function makeAndKeep(slot: string, version: string, make: () => Promise<Made>): Promise<Kept | Refusal> {
    try {
      const made = await make();
      if (isRefused(made)) return made;
      const kept = keptOf(made);
      shelf.keep(slot, version, kept);
      return kept;
    } finally {
      making.delete(nameOf(slot, version));
    }
  }

  return {
    find: (slot, version) => shelf.find(slot, version),
    isMaking: (slot, version) => making.has(nameOf(slot, version)),
    take(slot, version, make) {
      const name = nameOf(slot, version);
      const present = making.get(name) ?? makeAndKeep(slot, version, make);
      making.set(name, present);
      return present;
    },
    packed(slot, kept, encoding, pack) {
      const known = kept.packed.get(encoding);
      if (known) return known;
      const packed = pack();
      kept.packed.set(encoding, packed);
      void packed.then(({ length }) => shelf.count(slot, kept, length));
      return packed;
    },
    held: () => shelf.held,
  };
}

const nameOf = (slot: string, version: string): string => `${slot}\n${version}`;

type Entry = { readonly version: string; readonly kept: Kept; bytes: number };

/** What is kept within so many bytes, what was asked for longest ago first. */
class Shelf {
  readonly #maxBytes: number;
  readonly #entries = new Map<string, Entry>();
  #held = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get held(): number {
    return this.#held;
  }

  find(slot: string, version: string): Kept | null {
    const entry = this.#entries.get(slot);
    if (entry?.version !== version) return null;
    this.#entries.delete(slot);
    this.#entries.set(slot, entry);
    return entry.kept;
  }

  keep(slot: string, version: string, kept: Kept): void {
    this.#drop(slot);
    const bytes = Buffer.byteLength(slot) + Buffer.byteLength(version) + kept.plain.length;
    this.#entries.set(slot, { version, kept, bytes });
    this.#hold(bytes);
  }

  /** What has been dropped meanwhile is not counted. */
  count(slot: string, kept: Kept, bytes: number): void {
    const entry = this.#entries.get(slot);
    if (entry?.kept !== kept) return;
    entry.bytes += bytes;
    this.#hold(bytes);
  }

  #hold(bytes: number): void {
    this.#held += bytes;
    for (const slot of this.#entries.keys()) if (this.#held > this.#maxBytes) this.#drop(slot);
  }

  #drop(slot: string): void {
    this.#held -= this.#entries.get(slot)?.bytes ?? 0;
    this.#entries.delete(slot);
  }
}

const isRefused = (made: Made): made is Refusal => typeof made === 'object' && 'refused' in made && isRefusal(made);

function keptOf(made: string | Uint8Array): Kept {
  const plain =
    typeof made === 'string' ? Buffer.from(made) : Buffer.from(made.buffer, made.byteOffset, made.byteLength);
  return { plain, digest: hash('sha256', plain, 'base64url').slice(0, 27), packed: new Map() };
}
