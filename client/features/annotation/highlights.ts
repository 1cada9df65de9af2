import type { Motivation } from '../../../shared/annotation/annotation.ts';

/** The names under which annotation.css styles what is painted; `focused` lies above the others. */
export type Layer = Motivation | 'resolved' | 'focused';
const PRIORITY: Readonly<Record<Layer, number>> = {
  resolved: 0,
  highlighting: 1,
  commenting: 2,
  questioning: 3,
  editing: 4,
  focused: 5,
};

const isSupported = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

function layer(name: Layer): Highlight {
  const key = `annotation-${name}`;
  const there = CSS.highlights.get(key);
  if (there) return there;
  const made = new Highlight();
  made.priority = PRIORITY[name];
  CSS.highlights.set(key, made);
  return made;
}

/** What is painted on a part of the words of a passage, counted in UTF-16 over all of them. */
export type Mark = { readonly layer: Layer; readonly start: number; readonly end: number };

/**
 * Paints parts of a text without changing the document (CSS Custom Highlight API), so that offsets stay true. Returns how to undo
 * it. A browser without the API paints nothing: the margin and the list of annotations say the same.
 */
export function paint(words: HTMLElement, marks: readonly Mark[]): () => void {
  if (!isSupported()) return () => {};
  const texts = textsIn(words);
  const painted = marks.flatMap(({ layer: name, start, end }) => {
    const range = rangeOver(texts, start, end);
    return range ? [[layer(name).add(range), range] as const] : [];
  });
  return () => {
    for (const [highlight, range] of painted) highlight.delete(range);
  };
}

/** The text nodes of words, each with its place among all of them, in UTF-16. */
type Texts = readonly { readonly node: Text; readonly from: number }[];

function textsIn(words: HTMLElement): Texts {
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  const texts: { node: Text; from: number }[] = [];
  let from = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    texts.push({ node, from });
    from += node.length;
  }
  return texts;
}

/** The text node in which a place lies, and where in it; null: the text is shorter. */
function nodeAt(texts: Texts, place: number): readonly [Text, number] | null {
  const found = texts.find(({ node, from }) => place <= from + node.length);
  return found ? [found.node, place - found.from] : null;
}

function rangeOver(texts: Texts, start: number, end: number): Range | null {
  const [from, to] = [nodeAt(texts, start), nodeAt(texts, end)];
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** This part of a passage's words; null before they are rendered, or when it lies outside. */
export const rangeIn = (words: HTMLElement | undefined, start: number, end: number): Range | null =>
  words ? rangeOver(textsIn(words), start, end) : null;
