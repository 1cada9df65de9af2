import { type Insertion, insertionAt } from '../../../../shared/annotation/suggesting/insertion.ts';
import { idOf, type PassageId } from '../../../../shared/ids.ts';
import { rangeIn } from '../painting/text-ranges.ts';
import { placeIn, wordsAround } from './chosen-words.ts';

/** A place between the words of a passage, at which nothing is selected (N19). */
export type ChosenPlace = {
  readonly passageId: PassageId;
  readonly insertion: Insertion;
  /** Empty, where the words are to come. */
  readonly range: Range;
};

export function chosenPlace(selection: Selection | null): ChosenPlace | null {
  if (!selection?.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  const words = wordsAround(startContainer);
  const passage = words?.closest<HTMLElement>('[data-passage]')?.dataset.passage;
  const insertion = words && insertionAt(words.textContent, placeIn(words, startContainer, startOffset));
  if (!words || !passage || !insertion) return null;
  const place = insertion.position.start + insertion.before.length;
  const range = rangeIn(words, place, place);
  return range && { passageId: idOf<PassageId>(passage), insertion, range };
}
