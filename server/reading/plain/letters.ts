import type { Tally } from '../composing/draft.ts';

const BOMS = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
] as const;

/** Encodings of one byte for a letter, with the letters that are most frequent in their languages. */
const ALPHABETS = [
  ['windows-1251', /[оеаинтсрвл]/gi],
  ['windows-1256', /[ايلمنوتر]/g],
] as const;
/** Read in the right encoding, so many of the foreign letters are among the frequent ones; in another, far fewer. */
const FREQUENT = 0.42;
/** Texts in Latin letters have fewer letters with signs than this. */
const FOREIGN = 0.25;
const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

const strictly = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** So many bytes are enough to guess by. */
const SAMPLE = 64 * 1024;

/**
 * The letters of a file. `said`: the encoding that it names itself. Where nothing says how its letters are written, that is guessed,
 * and counted.
 */
export function lettersOf(bytes: Uint8Array, tally: Tally, said: string | null = null): string {
  const bom = BOMS.find(([signs]) => signs.every((sign, index) => bytes[index] === sign));
  if (bom) return new TextDecoder(bom[1]).decode(bytes);
  const named = said === null ? null : asNamed(bytes, said);
  const sure = named ?? strictly(bytes, 'utf-8');
  if (sure !== null) return sure;
  tally.count('letters-guessed');
  return new TextDecoder(guessed(bytes.subarray(0, SAMPLE))).decode(bytes);
}

function asNamed(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}

function guessed(sample: Uint8Array): string {
  const foreign = sample.filter((byte) => byte >= 0x80).length;
  if (foreign < sample.length * FOREIGN) return 'windows-1252';
  const shares = ALPHABETS.map(([encoding, letters]) => ({
    encoding,
    share: countOf(new TextDecoder(encoding).decode(sample), letters) / foreign,
  }));
  const [best] = shares.toSorted((a, b) => b.share - a.share);
  return best && best.share > FREQUENT ? best.encoding : 'gb18030';
}
