import type { Db } from '../../db/open-database.ts';
import { compilationText, takenSuggestions } from '../../db/papers/compilations.ts';
import type { Rewrite, Taken } from '../../shared/annotation/suggesting/accepted.ts';
import { type WithAccepted, withAccepted } from '../../shared/annotation/suggesting/with-accepted.ts';
import type { TakenIn } from '../../shared/compiling/taking-in.ts';
import type { NewCompilation, TakenWording, WordingAuthor } from '../../shared/protocol/http/meetings/compilation.ts';
import type { AcceptedSuggestion } from '../../shared/protocol/http/meetings/compiling.ts';
import { type Author, recordedAnnotations } from '../../shared/report/skeleton/skeleton-annotations.ts';
import type { MeetingRoom } from './meeting-room.ts';

type Room = Pick<MeetingRoom, 'id' | 'meeting'>;
type Passage = NewCompilation['passages'][number];

/** The wordings that the next version is to have (N15), in the order in which they were suggested. */
export function acceptedSuggestions(db: Db, { id, meeting }: Room): readonly AcceptedSuggestion[] {
  const taken = takenSuggestions(db, id);
  return recordedAnnotations(meeting).flatMap(({ acceptedBy, state, ...annotation }) => {
    if (!acceptedBy || state === 'withdrawn' || taken.has(annotation.id)) return [];
    const { version, passageId, quote, position, replacement, author } = annotation;
    return [{ id: annotation.id, version, passageId, quote, position, replacement, author, acceptedBy }];
  });
}

/** What is sent to be published, with the wordings that were accepted. */
export const withWordings = (
  db: Db,
  room: Room,
  passages: readonly Passage[],
): WithAccepted<Passage, AcceptedSuggestion> =>
  withAccepted(
    passages,
    acceptedSuggestions(db, room),
    (version) => compilationText(db, room.id, version)?.passages ?? null,
  );

/** As a version names it. */
export const takenWording = ({ suggestion, passageId }: Taken<AcceptedSuggestion>): TakenWording => ({
  annotationId: suggestion.id,
  passageId,
  suggestedBy: named(suggestion.author),
  acceptedBy: named(suggestion.acceptedBy),
});

const named = ({ name, organisation }: Author): WordingAuthor => ({ name, organisation });

/** As the draft takes it in. */
export function takenIn(
  sent: readonly Passage[],
  { suggestion, passageId, text }: Rewrite<AcceptedSuggestion>,
): TakenIn {
  const passage = sent.find(({ id }) => id === passageId);
  return { passageId, by: suggestion.acceptedBy.person, sent: passage?.text ?? '', text };
}
