import type { PassageId, PersonId } from '../ids.ts';
import type { DraftEvent } from './compiling.ts';
import { type Draft, passageOf } from './draft.ts';

/** One step from the words that were sent to be published to those that a version has: who accepted it, and the words after it. */
export type TakenIn = {
  readonly passageId: PassageId;
  readonly by: PersonId;
  /** The words that were sent. */
  readonly sent: string;
  /** None: nothing is left of the passage. */
  readonly text: string;
};

type Attributed = { readonly by: PersonId; readonly event: DraftEvent };

/** K13: what brings into a draft the wordings that a version has taken in; a passage that says something else by now stays. */
export const takingIn = (draft: Draft, wordings: readonly TakenIn[]): readonly Attributed[] =>
  wordings.flatMap(({ passageId, by, sent, text }): Attributed[] => {
    if (passageOf(draft, passageId)?.text !== sent) return [];
    return [
      text.trim() === ''
        ? { by, event: { type: 'compiling.removed', passages: [passageId] } }
        : { by, event: { type: 'compiling.rewritten', passageId, text } },
    ];
  });
