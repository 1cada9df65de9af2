import type { Db } from '../../db/open-database.ts';
import { compilationText, passageText } from '../../db/papers/compilations.ts';
import type { Annotation } from '../../shared/annotation/annotation.ts';
import { outcomesIn } from '../../shared/annotation/carrying/outcomes.ts';
import { stands } from '../../shared/annotation/quoted-place.ts';
import { areInConflict, isAccepted, madeNow } from '../../shared/annotation/suggesting/conflicts.ts';
import { type Refusal, refuse, refuseUnless } from '../../shared/decision.ts';
import type { AnnotationId, MeetingId } from '../../shared/ids.ts';
import type { Meeting, MeetingCommand } from '../../shared/meeting.ts';

/** What the law cannot see, because it stands beside the log: may refuse a command that the law has accepted. */
export type Witness = (meeting: Meeting, command: MeetingCommand) => Refusal | null;

/**
 * N14: a wording is only accepted for words that stand in the present version beyond doubt, and that no wording of another version is
 * accepted for.
 */
function mustStandNow(
  db: Db,
  id: MeetingId,
  { compilation, annotation }: Meeting,
  wanted: AnnotationId,
): Refusal | null {
  const present = compilation.version;
  const outcomeOf = outcomesIn(present, (version) => compilationText(db, id, version)?.passages ?? null);
  const now = (each: Annotation) => madeNow(each, each.version === present ? null : outcomeOf(each), present);
  const suggestion = annotation.byId[wanted];
  if (suggestion === undefined) return null;
  const made = now(suggestion);
  if (made === null) return refuse('quote-not-found');
  const others = Object.values(annotation.byId).filter(
    (each) => each.version !== suggestion.version && isAccepted(each),
  );
  return refuseUnless(!others.map(now).some((other) => other && areInConflict(made, other)), 'suggestions-conflict');
}

/** N1: nobody puts words into a passage. An annotation's quote stands, with its context, in the version that is published. */
export const quotesAreTrue =
  (db: Db, id: MeetingId): Witness =>
  (meeting, command) => {
    const { compilation } = meeting;
    if (command.type === 'annotation.accept') return mustStandNow(db, id, meeting, command.annotationId);
    if (command.type !== 'annotation.add') return null;
    const text = passageText(db, id, compilation.version, command.passageId);
    return refuseUnless(text !== null && stands(text, command.quote), 'quote-not-found');
  };
