import type { Db } from '../../db/open-database.ts';
import { compilationText, passageText } from '../../db/papers/compilations.ts';
import { stands } from '../../shared/annotation/anchoring.ts';
import type { Annotation } from '../../shared/annotation/annotation.ts';
import { standing } from '../../shared/annotation/carrying/outcome.ts';
import { outcomesIn } from '../../shared/annotation/carrying/outcomes.ts';
import { type Refusal, refuseUnless } from '../../shared/decision.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Meeting, MeetingCommand } from '../../shared/meeting.ts';

/** What the law cannot see, because it stands beside the log: may refuse a command that the law has accepted. */
export type Witness = (meeting: Meeting, command: MeetingCommand) => Refusal | null;

/** N14: a wording is only accepted for words that stand in the present version beyond doubt. */
function mustStandNow(db: Db, id: MeetingId, present: number, annotation: Annotation | undefined): Refusal | null {
  if (annotation === undefined || annotation.version === present) return null;
  const outcome = outcomesIn(present, (version) => compilationText(db, id, version)?.passages ?? null)(annotation);
  return refuseUnless(outcome !== null && standing(outcome) !== null, 'quote-not-found');
}

/** N1: nobody puts words into a passage. An annotation's quote stands, with its context, in the version that is published. */
export const quotesAreTrue =
  (db: Db, id: MeetingId): Witness =>
  ({ compilation, annotation }, command) => {
    if (command.type === 'annotation.accept')
      return mustStandNow(db, id, compilation.version, annotation.byId[command.annotationId]);
    if (command.type !== 'annotation.add') return null;
    const text = passageText(db, id, compilation.version, command.passageId);
    return refuseUnless(text !== null && stands(text, command.quote), 'quote-not-found');
  };
