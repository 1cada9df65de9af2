import type { ParagraphAnswer } from '../../shared/protocol/http/consultations/answering.ts';
import type {
  ContributionAnswer,
  ContributionSummary,
} from '../../shared/protocol/http/consultations/consultations.ts';

/** A contribution with what became of its paragraphs. */
export type Gathered = ContributionAnswer & { readonly answers: readonly ParagraphAnswer[] };

/** What is said of the consultation to which they came. `day`: that of its meeting, so that the same contributions give the same file. */
export type Consulted = {
  readonly title: string;
  readonly group: string;
  readonly isSample: boolean;
  readonly day: string;
};

/** Whether there are words that everybody may read. */
export const hasWords = ({ withdrawnOn, takenDown }: ContributionSummary): boolean =>
  withdrawnOn === null && !takenDown;
