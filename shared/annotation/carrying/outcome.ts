import type { PassageId } from '../../ids.ts';
import type { TextPositionSelector } from '../annotation.ts';

/** Where words stand: in which passage, and where in it. */
export type Place = TextPositionSelector & { readonly passageId: PassageId };

/**
 * Why an annotation has no place of its own in the present version. `alike`: several places are as good. `words`: its words are not
 * there as they were. `passage`: nothing is left of its passage.
 */
export type Why = 'alike' | 'words' | 'passage';

/** What has become of the words of an annotation in a later version (N10 to N13). */
export type Outcome =
  | { readonly outcome: 'same'; readonly place: Place }
  | { readonly outcome: 'moved'; readonly place: Place }
  | {
      readonly outcome: 'changed';
      /** Where the words that stand there now do. */
      readonly place: Place;
      /** The words between those that stayed before and after: as they were, and as they are. */
      readonly was: string;
      readonly now: string;
      readonly why: Why;
      /** The change is just what a suggestion wanted. */
      readonly asSuggested: boolean;
    }
  | { readonly outcome: 'orphan'; readonly why: Why };

/** Its words stand there: unchanged, and beyond doubt its own. */
export const standing = (outcome: Outcome): Place | null =>
  outcome.outcome === 'same' || outcome.outcome === 'moved' ? outcome.place : null;

/** The passage beside which it is shown; null for an orphan. */
export const passageOf = (outcome: Outcome): PassageId | null =>
  outcome.outcome === 'orphan' ? null : outcome.place.passageId;
