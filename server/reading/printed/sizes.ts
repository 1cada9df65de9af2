import type { Level } from '../../../shared/paper/shape.ts';
import type { Line } from './lines.ts';
import { LABEL } from './paragraphs.ts';

/** What the sizes and places of letters say of a text. */
export type Sizes = {
  /** The level of a heading; null for no heading. */
  readonly levelOf: (lines: readonly Line[]) => Level | null;
  /** How deep an item lies. */
  readonly depthOf: (lines: readonly Line[]) => number;
};

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5, 6];
/** So much larger than the text a heading is; so long it is at most, in lines and letters. */
const LARGER = 1.1;
const LINES_MAX = 3;
const LETTERS_MAX = 250;
/** A heading of the size of the text is strong, and no sentence. */
const STRONG_MAX = 100;
const DEPTH_MAX = 4;

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
    depthOf: depthsOf(lines),
  };
}

/** The places at which items begin, from the outermost on. */
function depthsOf(lines: readonly Line[]): (own: readonly Line[]) => number {
  const beginOf = (line: Line): number => Math.round((line.isRtl ? -line.right : line.left) / 6);
  const places = [...new Set(lines.filter(({ text }) => LABEL.test(text)).map(beginOf))].toSorted((a, b) => a - b);
  const apart = places.filter((place, n) => n === 0 || place - (places[n - 1] ?? 0) > 1);
  return ([first]) => {
    if (!first) return 0;
    const own = beginOf(first);
    return Math.min(
      DEPTH_MAX,
      Math.max(
        0,
        apart.findLastIndex((place) => place <= own),
      ),
    );
  };
}
