import { normalMarks } from '../paper/marks.ts';
import { withCalled } from '../paper/notes.ts';
import type { Shaped } from '../paper/shape.ts';

function sameBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function sameEnd(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/** Where the words from `from` up to `to` have become `by` units longer. */
type Change = { readonly from: number; readonly to: number; readonly by: number };

function changeOf(before: string, after: string): Change {
  const from = sameBeginning(before, after);
  const tail = sameEnd(before, after, Math.min(before.length, after.length) - from);
  return { from, to: before.length - tail, by: after.length - before.length };
}

const startAfter = (start: number, { from, to, by }: Change): number => {
  if (start < from || (start === from && from < to)) return start;
  return Math.max(start, to) + by;
};

const endAfter = (end: number, { from, to, by }: Change): number => {
  if (end <= from) return end;
  return end >= to ? end + by : from;
};

/**
 * The same paragraph in other words: what stays at its beginning and at its end keeps its marks, and a mark that reaches over what was
 * changed holds for the new words.
 */
export function rewritten({ text, shape }: Shaped, words: string): Shaped {
  const change = changeOf(text, words);
  const marks = shape.marks.map((mark) => ({
    ...mark,
    start: startAfter(mark.start, change),
    end: endAfter(mark.end, change),
  }));
  return { text: words, shape: withCalled({ ...shape, marks: normalMarks(marks) }) };
}
