import type { CorrectionId, PersonId, RequestId } from '../ids.ts';
import type { Recorded } from '../record.ts';

/** The two readings of one record. */
export const RECORDS = ['summary', 'verbatim'] as const;
export type RecordName = (typeof RECORDS)[number];

/**
 * A version as it was frozen: which revision of the minutes it is, from which records and which text it is made, and the SHA-256 of
 * all that it says, in hexadecimal digits. `version`: 1, 2, 3 ... in each meeting.
 */
export type Frozen = {
  readonly version: number;
  readonly revision: number;
  readonly seq: number;
  readonly textSeq: number;
  readonly contents: string;
};

/** Other words for a paragraph of an intervention. `was`: its words in that version; empty: these words are missing there. */
export type Proposal = {
  readonly correctionId: CorrectionId;
  readonly version: number;
  readonly requestId: RequestId;
  readonly record: RecordName;
  readonly was: string;
  readonly text: string;
};

type Named = { readonly correctionId: CorrectionId };

export type AgreementCommand =
  /** `closesAt`: when the correction window ends, server time, ms. */
  | ({ readonly type: 'agreement.issue'; readonly closesAt: number } & Frozen)
  | ({ readonly type: 'agreement.correct' } & Proposal)
  | ({ readonly type: 'agreement.withdraw-correction' } & Named)
  | ({ readonly type: 'agreement.accept' } & Named)
  | ({ readonly type: 'agreement.amend'; readonly text: string } & Named)
  | ({ readonly type: 'agreement.decline'; readonly reason: string } & Named)
  | ({ readonly type: 'agreement.finish' } & Frozen);

export type AgreementEvent =
  | ({ readonly type: 'agreement.issued'; readonly closesAt: number } & Frozen)
  | ({ readonly type: 'agreement.corrected' } & Proposal)
  | ({ readonly type: 'agreement.correction-withdrawn' } & Named)
  | ({ readonly type: 'agreement.accepted' } & Named)
  | ({ readonly type: 'agreement.amended'; readonly text: string } & Named)
  | ({ readonly type: 'agreement.declined'; readonly reason: string } & Named)
  | ({ readonly type: 'agreement.finished' } & Frozen);

export type AgreementRecord = Pick<Recorded<AgreementEvent>, 'at' | 'by' | 'event'>;

/** What was agreed on the record, in the order in which it was; `agreementOf` (standing.ts) says what follows from it. */
export type Agreement = { readonly records: readonly AgreementRecord[] };

export const emptyAgreement: Agreement = { records: [] };

export type Correction = Proposal & {
  readonly by: PersonId | 'system';
  readonly at: number;
  /** It came after the correction window: it goes to the addendum, and not into the final version. */
  readonly isLate: boolean;
  readonly state: CorrectionState;
};

/** `text`: the words that were accepted, which the rapporteur may have amended. */
export type CorrectionState =
  | { readonly is: 'waiting' }
  | { readonly is: 'withdrawn' }
  | {
      readonly is: 'accepted';
      readonly text: string;
      readonly amended: boolean;
      readonly by: string;
      readonly at: number;
    }
  | { readonly is: 'declined'; readonly reason: string; readonly by: string; readonly at: number };

/** Characters of a correction, and of the reason for which it was declined. */
export const CORRECTION_MAX = 8000;
export const DECLINED_MAX = 1000;

export const DAY_MS = 86_400_000;
/** How long a correction window is where nobody set anything else, and at most, ms. */
export const WINDOW_MS = 7 * DAY_MS;
export const WINDOW_MAX_MS = 366 * DAY_MS;
