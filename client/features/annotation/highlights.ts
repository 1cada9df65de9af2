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

/**
 * Paints a part of a text without changing the document (CSS Custom Highlight API), so that offsets stay true. Returns how to undo
 * it. A browser without the API paints nothing: the margin and the list of annotations say the same.
 */
export function paint(name: Layer, range: Range): () => void {
  if (!isSupported()) return () => {};
  const painted = layer(name);
  painted.add(range);
  return () => painted.delete(range);
}

/** The text node of words in which a place lies, counted in UTF-16 over all of them, and where in it; null: the text is shorter. */
function nodeAt(words: HTMLElement, place: number): readonly [Text, number] | null {
  const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let left = place;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (!(node instanceof Text)) continue;
    if (left <= node.length) return [node, left];
    left -= node.length;
  }
  return null;
}

/** This part of a passage's words; null before they are rendered, or when it lies outside. */
export function rangeIn(words: HTMLElement | undefined, start: number, end: number): Range | null {
  const [from, to] = [words && nodeAt(words, start), words && nodeAt(words, end)];
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}
