import type { Level } from '../../../shared/paper/shape.ts';
import type { Line } from './lines.ts';

/** What the sizes and places of letters say of a text. */
export type Sizes = {
  /** The level of a heading; null for no heading. */
  readonly levelOf: (lines: readonly Line[]) => Level | null;
};

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5, 6];
/** So much larger than the text a heading is; so long it is at most, in lines and letters. */
const LARGER = 1.1;
const LINES_MAX = 3;
const LETTERS_MAX = 250;
/** A heading of the size of the text is strong, and no sentence. */
const STRONG_MAX = 100;
const DEPTH_MAX = 4;
/** In sizes of the letters: what begins no farther away begins at the same place. */
const NEAR = 0.3;

const rounded = (size: number): number => Math.round(size * 2) / 2;

export function sizesOf(lines: readonly Line[]): Sizes {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(rounded(size), (letters.get(rounded(size)) ?? 0) + text.length);
  const all = [...letters].toSorted((a, b) => b[1] - a[1]);
  const usual = all[0]?.[0] ?? 12;
  const larger = all
    .map(([size]) => size)
    .filter((size) => size > usual * LARGER)
    .toSorted((a, b) => b - a);
  const isAllBold = lines.filter(({ isBold }) => isBold).length * 2 > lines.length;
  return {
    levelOf(own) {
      const first = own[0];
      const text = own.map((line) => line.text).join(' ');
      if (!first || own.length > LINES_MAX || text.length > LETTERS_MAX || !/\p{L}/u.test(text)) return null;
      const rank = larger.indexOf(rounded(first.size));
      if (rank >= 0) return LEVELS[rank] ?? 6;
      const isStrong = !isAllBold && own.every(({ isBold }) => isBold) && own.length <= 2 && first.size >= usual * 0.95;
      return isStrong && text.length <= STRONG_MAX && !/[.;,:。；，]\s*$/.test(text)
        ? (LEVELS[larger.length] ?? 6)
        : null;
    },
  };
}

/** How deep items lie that come one after the other, by where they begin: asked for each paragraph in its order. */
export function createDepths(): { readonly item: (first: Line) => number; readonly other: (first: Line) => void } {
  let open: readonly number[] = [];
  const beginOf = (line: Line): number => (line.isRtl ? -line.right : line.left);
  const around = (line: Line): readonly number[] => open.filter((place) => place <= beginOf(line) + line.size * NEAR);
  return {
    item(first) {
      const outer = around(first);
      const isNext = (outer.at(-1) ?? Number.NEGATIVE_INFINITY) < beginOf(first) - first.size * NEAR;
      open = isNext ? [...outer, beginOf(first)] : outer;
      return Math.min(DEPTH_MAX, open.length - 1);
    },
    other(first) {
      open = around(first).filter((place) => place < beginOf(first));
    },
  };
}
