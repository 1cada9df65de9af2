import { createDice } from './dice.ts';

/** Writing of the world, signs, and what is no letter at all: from, to. */
const RANGES: readonly (readonly [number, number])[] = [
  ...([
    [0x20, 0x7e],
    [0xa0, 0x24f],
    [0x300, 0x36f],
    [0x370, 0x3ff],
    [0x400, 0x52f],
    [0x531, 0x58f],
  ] as const),
  ...([
    [0x590, 0x5ff],
    [0x600, 0x6ff],
    [0x700, 0x74f],
    [0x780, 0x7bf],
    [0x7c0, 0x7ff],
    [0x900, 0x97f],
  ] as const),
  ...([
    [0x980, 0x9ff],
    [0xa80, 0xaff],
    [0xb80, 0xbff],
    [0xc00, 0xc7f],
    [0xd00, 0xd7f],
    [0xd80, 0xdff],
  ] as const),
  ...([
    [0xe00, 0xe7f],
    [0xe80, 0xeff],
    [0xf00, 0xfff],
    [0x1000, 0x109f],
    [0x10a0, 0x10ff],
    [0x1100, 0x11ff],
  ] as const),
  ...([
    [0x1200, 0x137f],
    [0x13a0, 0x13ff],
    [0x1400, 0x167f],
    [0x1780, 0x17ff],
    [0x1800, 0x18af],
  ] as const),
  ...([
    [0x1e00, 0x1fff],
    [0x2000, 0x206f],
    [0x2070, 0x20ff],
    [0x2100, 0x23ff],
    [0x2400, 0x27ff],
  ] as const),
  ...([
    [0x2900, 0x2bff],
    [0x3000, 0x303f],
    [0x3040, 0x30ff],
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
  ] as const),
  ...([
    [0xa000, 0xa4cf],
    [0xa980, 0xa9df],
    [0xac00, 0xd7a3],
    [0xd800, 0xdfff],
    [0xe000, 0xf8ff],
  ] as const),
  ...([
    [0xfb00, 0xfdff],
    [0xfe00, 0xfe0f],
    [0xfe20, 0xfe2f],
    [0xfe70, 0xfeff],
    [0xff00, 0xffef],
    [0xfff0, 0xffff],
  ] as const),
  ...([
    [0x10000, 0x100ff],
    [0x10380, 0x103df],
    [0x10800, 0x1091f],
    [0x12000, 0x123ff],
    [0x1d100, 0x1d1ff],
  ] as const),
  ...([
    [0x1d400, 0x1d7ff],
    [0x1e900, 0x1e95f],
    [0x1ee00, 0x1eeff],
    [0x1f000, 0x1f2ff],
    [0x1f300, 0x1faff],
  ] as const),
  ...([
    [0x20000, 0x2a6df],
    [0x30000, 0x3134f],
    [0xe0000, 0xe007f],
    [0xf0000, 0xf00ff],
    [0x0, 0x1f],
    [0x7f, 0x9f],
  ] as const),
];
/** What turns, joins, breaks or opens. */
const SIGNS =
  '()[]{}<>«»“”.,;:!?-–/\\*_#|`~=+@%٪؛؟،\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufe0f\u20e3\v\t\n\u2028 0123456789٠١٢';

/** Texts of up to some sixty characters of one, two or three kinds of writing with signs between, the same for the same seed. */
export function randomTexts(count: number, seed: number): readonly string[] {
  const dice = createDice(seed);
  const signs = [...SIGNS];
  const letter = ([from, to]: readonly [number, number]): string =>
    String.fromCodePoint(from + dice.upTo(to - from + 1));
  return Array.from({ length: count }, () => {
    const kinds = Array.from({ length: 1 + dice.upTo(3) }, () => dice.one(RANGES) ?? ([97, 122] as const));
    return Array.from({ length: 1 + dice.upTo(60) }, () =>
      dice.upTo(4) === 0 ? (dice.one(signs) ?? '') : letter(dice.one(kinds) ?? [97, 122]),
    ).join('');
  });
}
