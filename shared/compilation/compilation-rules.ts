import { type Refusal, refuseUnless } from '../decision.ts';
import type { PassageId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';

export const mustHavePassage = ({ compilation }: Meeting, id: PassageId): Refusal | null =>
  refuseUnless(
    compilation.passages.some((passage) => passage.id === id),
    'unknown-passage',
  );
