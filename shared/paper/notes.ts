import type { Mark, Note, Shape, Shaped, ShapedText } from './shape.ts';
import { shapeOf } from './shape.ts';

/** The labels of the footnotes that words call, each once, in the order of calling. */
export const labelsIn = (marks: readonly Mark[]): readonly string[] => [
  ...new Set(marks.flatMap((mark) => ('note' in mark ? [mark.note] : []))),
];

/** Most notes that come with one paragraph (K16). */
export const NOTES_MAX = 100;

/** Paragraphs by label, found once for each text: each of its paragraphs may be placed. */
const footnotes = new WeakMap<ShapedText, ReadonlyMap<string, readonly number[]>>();

function footnotesOf(text: ShapedText): ReadonlyMap<string, readonly number[]> {
  const known = footnotes.get(text);
  if (known) return known;
  const found = new Map<string, number[]>();
  for (const [index] of text.paragraphs.entries()) {
    const shape = shapeOf(text, index + 1);
    if (shape.kind !== 'footnote') continue;
    const same = found.get(shape.label) ?? [];
    found.set(shape.label, same);
    same.push(index + 1);
  }
  footnotes.set(text, found);
  return found;
}

/** The paragraph in which a text has the footnote of a label: where one is told twice, the next after the words that call it. */
function footnoteOf(text: ShapedText, label: string, calledIn: number): number | null {
  const found = footnotesOf(text).get(label) ?? [];
  return found.find((n) => n > calledIn) ?? found[0] ?? null;
}

export type From = Pick<Note, 'contributionId' | 'version'>;

/** The footnotes that paragraph n of a contribution calls, and those that these call in turn, to so many (K16). */
export function notesCalledIn(text: ShapedText, n: number, from: From): readonly Note[] {
  const notes = new Map<string, Note>();
  const bring = (marks: readonly Mark[], calledIn: number): void => {
    for (const label of labelsIn(marks)) {
      if (notes.size >= NOTES_MAX) return;
      const paragraph = notes.has(label) ? null : footnoteOf(text, label, calledIn);
      if (paragraph === null || paragraph === n) continue;
      const shape = shapeOf(text, paragraph);
      notes.set(label, { label, text: text.paragraphs[paragraph - 1] ?? '', marks: shape.marks, ...from, paragraph });
      bring(shape.marks, paragraph);
    }
  };
  bring(shapeOf(text, n).marks, n);
  return [...notes.values()];
}

/** A shape without the notes that its words, and the notes that stay, no longer call. */
export function withCalled(shape: Shape): Shape {
  const { notes, ...rest } = shape;
  if (!notes) return shape;
  const called = new Set(labelsIn(shape.marks));
  for (const label of called)
    for (const note of notes) if (note.label === label) for (const other of labelsIn(note.marks)) called.add(other);
  return withNotes(
    rest,
    notes.filter(({ label }) => called.has(label)),
  );
}

/** Left out where there are none. */
export const withNotes = (shape: Shape, notes: readonly Note[]): Shape => {
  const { notes: _, ...rest } = shape;
  return notes.length === 0 ? rest : { ...rest, notes };
};

/** In UTF-16 units. */
export const lengthOfNotes = ({ shape }: { readonly shape?: Shape | undefined }): number =>
  (shape?.notes ?? []).reduce((sum, { text }) => sum + text.length, 0);

const isSame = (a: Note, b: Note): boolean => a.contributionId === b.contributionId && a.paragraph === b.paragraph;

/**
 * A paragraph that is to be joined to another: where both call notes of one label that are not one note, those of the second are told
 * apart, also in its letters: `1` becomes `1b`.
 */
export function toldApart(first: Shape, second: Shaped): Shaped {
  const taken = new Set([...labelsIn(first.marks), ...(first.notes ?? []).map(({ label }) => label)]);
  let made = second;
  for (const note of second.shape.notes ?? []) {
    const other = first.notes?.find(({ label }) => label === note.label);
    if (!taken.has(note.label) || (other && isSame(other, note))) continue;
    const label = freeLabel(note.label, taken);
    taken.add(label);
    made = relabelled(made, note.label, label);
  }
  return made;
}

const LETTERS = 'bcdefghijklmnopqrstuvwxyz';

function freeLabel(label: string, taken: ReadonlySet<string>): string {
  for (let round = 0; ; round += 1)
    for (const letter of LETTERS) {
      const free = `${label}${letter}${round === 0 ? '' : round}`;
      if (!taken.has(free)) return free;
    }
}

/** From the end to the beginning, so that places stay true. */
function relabelled(paragraph: Shaped, from: string, to: string): Shaped {
  const renamed = (marks: readonly Mark[]): readonly Mark[] =>
    marks.map((mark) => ('note' in mark && mark.note === from ? { ...mark, note: to } : mark));
  const notes = (paragraph.shape.notes ?? []).map((note) => ({
    ...note,
    label: note.label === from ? to : note.label,
    marks: renamed(note.marks),
  }));
  let text = paragraph.text;
  let marks = paragraph.shape.marks;
  const added = to.slice(from.length);
  for (const { start, end } of marks.filter((mark) => 'note' in mark && mark.note === from).toReversed()) {
    if (text.slice(start, end) !== from) continue;
    text = text.slice(0, end) + added + text.slice(end);
    marks = marks.map((mark) => ({
      ...mark,
      start: mark.start >= end ? mark.start + added.length : mark.start,
      end: mark.end >= end ? mark.end + added.length : mark.end,
    }));
  }
  return { text, shape: withNotes({ ...paragraph.shape, marks: renamed(marks) }, notes) };
}
