import { describe, type Selectors } from '../../../../shared/annotation/anchoring.ts';
import { idOf, type PassageId } from '../../../../shared/ids.ts';

/**
 * The words that a person has selected in a passage. `cut`: the selection went on into other passages and was ended with this one.
 */
export type ChosenWords = Selectors & { readonly passageId: PassageId; readonly range: Range; readonly cut: boolean };

const wordsAround = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-words]') ?? null;

/** The selected words of the first passage that the selection touches; null when it touches none or has no letter. */
export function chosenWords(selection: Selection | null): ChosenWords | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const words = wordsAround(range.startContainer) ?? firstWordsIn(range);
  const text = words?.firstChild;
  if (!words || !(text instanceof Text)) return null;
  const from = range.startContainer === text ? range.startOffset : 0;
  const endsHere = range.endContainer === text;
  return inPassage(
    words,
    text,
    from,
    endsHere ? range.endOffset : text.length,
    !endsHere && wordsAround(range.endContainer) !== null,
  );
}

function firstWordsIn(range: Range): HTMLElement | null {
  const around = range.commonAncestorContainer;
  if (!(around instanceof Element)) return null;
  return [...around.querySelectorAll<HTMLElement>('[data-words]')].find((words) => range.intersectsNode(words)) ?? null;
}

function inPassage(words: HTMLElement, text: Text, from: number, to: number, cut: boolean): ChosenWords | null {
  const passage = words.closest<HTMLElement>('[data-passage]')?.dataset.passage;
  const selectors = describe(text.data, from, to);
  if (!passage || !selectors) return null;
  const range = document.createRange();
  range.setStart(text, selectors.position.start);
  range.setEnd(text, selectors.position.end);
  return { ...selectors, passageId: idOf<PassageId>(passage), range, cut };
}

/** Selects the words of a passage for a person who works with the keyboard: all of them, to be shortened or moved word by word. */
export function selectPassage(passage: HTMLElement) {
  const words = passage.querySelector('[data-words]');
  if (words) getSelection()?.selectAllChildren(words);
}

/** Moves one edge of the selection by a word, as Shift and Ctrl with an arrow do in a text field. */
export function extendByWord(direction: 'forward' | 'backward') {
  getSelection()?.modify('extend', direction, 'word');
}
