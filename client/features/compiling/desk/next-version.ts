import type { Left, Taken } from '../../../../shared/annotation/suggesting/accepted.ts';
import { withAccepted } from '../../../../shared/annotation/suggesting/with-accepted.ts';
import { withCalledNotes } from '../../../../shared/compiling/called-notes.ts';
import { type ToPublish, toPublish } from '../../../../shared/compiling/to-publish.ts';
import type { TakenWording } from '../../../../shared/protocol/http/meetings/compilation.ts';
import type { AcceptedSuggestion } from '../../../../shared/protocol/http/meetings/compiling.ts';
import type { Workbench } from '../workbench.ts';
import type { Published } from './published.ts';

export type NextVersion = {
  /** What is sent; the server puts the wordings in (N15). */
  readonly sent: ToPublish;
  readonly passages: ToPublish['passages'];
  readonly wordings: readonly TakenWording[];
  readonly left: readonly Left<AcceptedSuggestion>[];
};

/** The next version as the server will make it. */
export function nextVersion({ desk, agenda }: Workbench, { suggestions, textsOf }: Published): NextVersion {
  const sent = toPublish(desk.draft(), agenda());
  const { passages, taken, left } = withAccepted(sent.passages, suggestions, textsOf);
  return { sent, passages: withCalledNotes(passages, () => []), wordings: taken.map(takenWording), left };
}

const takenWording = ({ suggestion, passageId }: Taken<AcceptedSuggestion>): TakenWording => ({
  annotationId: suggestion.id,
  passageId,
  suggestedBy: suggestion.author,
  acceptedBy: suggestion.acceptedBy,
});
