import { LOOKS, type Mark } from './shape.ts';

/** What a mark says, without its place. */
export const sayingOf = (mark: Mark): string => {
  if ('look' in mark) return `look ${mark.look}`;
  return 'href' in mark ? `href ${mark.href}` : `note ${mark.note}`;
};

const RANK = new Map<string, number>(LOOKS.map((look, rank) => [`look ${look}`, rank]));
const rankOf = (mark: Mark): number => RANK.get(sayingOf(mark)) ?? LOOKS.length;
const inOrder = (a: Mark, b: Mark): number =>
  a.start - b.start || b.end - a.end || rankOf(a) - rankOf(b) || (sayingOf(a) < sayingOf(b) ? -1 : 1);

/** The same marks elsewhere. */
export const shifted = (marks: readonly Mark[], by: number): readonly Mark[] =>
  marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));

/**
 * The same marks in the one order in which they are kept: without those on no words, and those that say the same and touch or overlap
 * as one. Two calls of one footnote side by side become one.
 */
export function normalMarks(marks: readonly Mark[]): readonly Mark[] {
  const last = new Map<string, number>();
  const normal: Mark[] = [];
  for (const mark of marks.filter(({ start, end }) => start < end).toSorted(inOrder)) {
    const saying = sayingOf(mark);
    const index = last.get(saying);
    const before = index === undefined ? undefined : normal[index];
    if (index !== undefined && before && mark.start <= before.end) {
      normal[index] = { ...before, end: Math.max(before.end, mark.end) };
    } else {
      last.set(saying, normal.push(mark) - 1);
    }
  }
  return normal.toSorted(inOrder);
}

/** The marks of a part of a paragraph, counted from its beginning. What reaches beyond it ends with it. */
export const marksWithin = (marks: readonly Mark[], start: number, end: number): readonly Mark[] =>
  normalMarks(
    marks.map((mark) => ({
      ...mark,
      start: Math.max(mark.start, start) - start,
      end: Math.min(mark.end, end) - start,
    })),
  );

/** The runs of a paragraph between the places where marks begin or end, each with the marks that hold for all of it. */
export function runsOf(
  text: string,
  marks: readonly Mark[],
): readonly { readonly text: string; readonly marks: readonly Mark[] }[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    return { text: text.slice(start, end), marks: marks.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}
