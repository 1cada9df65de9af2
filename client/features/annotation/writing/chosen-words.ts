import { describe, type Selectors } from '../../../../shared/annotation/anchoring.ts';
import { idOf, type PassageId } from '../../../../shared/ids.ts';
import { rangeIn } from '../painting/text-ranges.ts';

/**
 * The words that a person has selected in a passage. `cut`: the selection went on into other passages and was ended with this one.
 */
export type ChosenWords = Selectors & { readonly passageId: PassageId; readonly range: Range; readonly cut: boolean };

export const wordsAround = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-words]') ?? null;

/** The selected words of the first passage that the selection touches; null when it touches none or has no letter. */
export function chosenWords(selection: Selection | null): ChosenWords | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const words = wordsAround(range.startContainer) ?? firstWordsIn(range);
  const text = words?.textContent;
  if (!words || !text) return null;
  const from = words.contains(range.startContainer) ? placeIn(words, range.startContainer, range.startOffset) : 0;
  const endsHere = words.contains(range.endContainer);
  const to = endsHere ? placeIn(words, range.endContainer, range.endOffset) : text.length;
  return inPassage(words, text, from, to, !endsHere && wordsAround(range.endContainer) !== null);
}

/** How many letters (UTF-16) of the words stand before a place in them, in whichever element it lies. */
export function placeIn(words: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(words);
  before.setEnd(node, offset);
  return before.toString().length;
}

function firstWordsIn(range: Range): HTMLElement | null {
  const around = range.commonAncestorContainer;
  if (!(around instanceof Element)) return null;
  return [...around.querySelectorAll<HTMLElement>('[data-words]')].find((words) => range.intersectsNode(words)) ?? null;
}

function inPassage(words: HTMLElement, text: string, from: number, to: number, cut: boolean): ChosenWords | null {
  const passage = words.closest<HTMLElement>('[data-passage]')?.dataset.passage;
  const selectors = describe(text, from, to);
  const range = selectors && rangeIn(words, selectors.position.start, selectors.position.end);
  if (!passage || !selectors || !range) return null;
  return { ...selectors, passageId: idOf<PassageId>(passage), range, cut };
}

/** Selects the words of a passage for a person who works with the keyboard: all of them, to be shortened or moved word by word. */
export function selectPassage(passage: HTMLElement) {
  const words = passage.querySelector('[data-words]');
  if (words) getSelection()?.selectAllChildren(words);
}

/** Moves one edge of the selection by a word, as Shift and Ctrl with an arrow do in a text field. */
export function extendByWord(direction: 'left' | 'right') {
  getSelection()?.modify('extend', direction, 'word');
}

/** Without a selection, a caret stands between words and moves by one: at first where the selection ends. False outside of the passage. */
export function moveCaret(passage: HTMLElement, direction: 'left' | 'right'): boolean {
  const selection = getSelection();
  const words = selection?.anchorNode ? wordsAround(selection.anchorNode) : null;
  if (!selection || !words || !passage.contains(words)) return false;
  if (selection.isCollapsed) selection.modify('move', direction, 'word');
  else if ((direction === 'right') === (words.dir !== 'rtl')) selection.collapseToEnd();
  else selection.collapseToStart();
  return true;
}
