import type { Packed } from './packed.ts';

/** XML says by its first bytes whether it is in UTF-16; Office and OpenDocument write no other letters than these. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};

/** A part as letters; empty where there is none. */
export async function partAsText(packed: Packed, name: string): Promise<string> {
  const bytes = await packed.part(name);
  return bytes ? new TextDecoder(encodingOf(bytes)).decode(bytes) : '';
}
