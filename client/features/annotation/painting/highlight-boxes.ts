import { boxesIn } from './boxes-in.ts';
import type { Mark } from './mark.ts';
import { rangeIn } from './text-ranges.ts';
import './highlight-boxes.css';

/**
 * For browsers without the CSS Custom Highlight API: boxes behind the words, in an element of their own, so that the text stays as it
 * is. They are for the eyes; the list of annotations quotes the words. Returns how to take them away.
 */
export function drawBoxes(words: HTMLElement, marks: readonly Mark[]): () => void {
  const layer = document.createElement('span');
  layer.className = 'highlight-boxes';
  layer.setAttribute('aria-hidden', 'true');
  words.before(layer);
  const draw = (): void => layer.replaceChildren(...marks.flatMap((mark) => drawn(words, layer, mark)));
  // It is also told of the size in the beginning.
  const observer = new ResizeObserver(draw);
  observer.observe(words);
  return () => {
    observer.disconnect();
    layer.remove();
  };
}

function drawn(words: HTMLElement, layer: HTMLElement, { layer: name, start, end }: Mark): readonly HTMLElement[] {
  const rects = rangeIn(words, start, end)?.getClientRects() ?? [];
  return boxesIn(layer.getBoundingClientRect(), [...rects]).map((box) => {
    const element = document.createElement('span');
    element.dataset.layer = name;
    Object.assign(element.style, box);
    return element;
  });
}
