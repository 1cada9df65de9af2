import type { Layer, Mark } from './mark.ts';
import './highlights.css';
import { rangeOver, textsIn } from './text-ranges.ts';

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
 * Paints parts of a text without changing it (CSS Custom Highlight API), so that offsets stay true. Returns how to undo it. A browser
 * without the API draws boxes behind the words.
 */
export function paint(words: HTMLElement, marks: readonly Mark[]): () => void {
  if (!isSupported()) return boxesLater(words, marks);
  const texts = textsIn(words);
  const painted = marks.flatMap(({ layer: name, start, end }) => {
    const range = rangeOver(texts, start, end);
    return range ? [[layer(name).add(range), range] as const] : [];
  });
  return () => {
    for (const [highlight, range] of painted) highlight.delete(range);
  };
}

/** Where they cannot be fetched, the margin and the list of annotations say the same. */
function boxesLater(words: HTMLElement, marks: readonly Mark[]): () => void {
  let undo: (() => void) | null = () => {};
  import('./highlight-boxes.ts').then(
    ({ drawBoxes }) => {
      if (undo) undo = drawBoxes(words, marks);
    },
    () => {},
  );
  return () => {
    undo?.();
    undo = null;
  };
}
