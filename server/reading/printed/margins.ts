import type { Line } from './lines.ts';

/** So many lines at either end of a page may be its head or its foot. */
const AT_AN_END = 2;
/** On so many pages the same stands there. */
const REPEATED = 3;

/** A number of a page counts for all. */
const sayingOf = ({ text, y }: Line): string => `${Math.round(y / 4)} ${text.replace(/\d+/g, '#').trim()}`;

const atEnds = (lines: readonly Line[]): readonly Line[] => {
  const down = lines.toSorted((a, b) => b.y - a.y);
  return [...new Set([...down.slice(0, AT_AN_END), ...down.slice(-AT_AN_END)])];
};

/** The pages without heads and feet that repeat, and how many of those there are. */
export function withoutMargins(pages: readonly (readonly Line[])[]) {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const line of atEnds(lines)) counts.set(sayingOf(line), (counts.get(sayingOf(line)) ?? 0) + 1);
  const least = Math.min(REPEATED, pages.length);
  const repeated = new Set(
    [...counts].filter(([saying, count]) => count >= least && count > 1 && saying !== '').map(([saying]) => saying),
  );
  const body = pages.map((lines) => {
    const ends = new Set(atEnds(lines));
    return lines.filter((line) => !(ends.has(line) && repeated.has(sayingOf(line))));
  });
  return { body, dropped: repeated.size };
}
