import type { Db } from '../../db/open-database.ts';
import { passageText } from '../../db/papers/compilations.ts';
import { stands } from '../../shared/annotation/anchoring.ts';
import { type Refusal, refuseUnless } from '../../shared/decision.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Meeting, MeetingCommand } from '../../shared/meeting.ts';

/** What the law cannot see, because it stands beside the log: may refuse a command that the law has accepted. */
export type Witness = (meeting: Meeting, command: MeetingCommand) => Refusal | null;

/** N1: nobody puts words into a passage. An annotation's quote stands, with its context, in the version that is published. */
export const quotesAreTrue =
  (db: Db, id: MeetingId): Witness =>
  ({ compilation }, command) => {
    if (command.type !== 'annotation.add') return null;
    const text = passageText(db, id, compilation.version, command.passageId);
    return refuseUnless(text !== null && stands(text, command.quote), 'quote-not-found');
  };
