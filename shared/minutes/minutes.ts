import type { About } from '../about.ts';
import type { AgendaItemId, EntryId, PersonId, RequestId } from '../ids.ts';
import type { Unattributed } from './attribution.ts';
import type { ActionKey, Became, DecisionElsewhere, EarlierMeeting, OpenAction, Outcome, Series } from './outcome.ts';

type Common = {
  readonly id: EntryId;
  readonly agendaItemId: AgendaItemId;
  readonly text: string;
  readonly about: About | null;
  readonly recordedBy: PersonId;
  readonly at: number;
  readonly state: 'recorded' | 'withdrawn';
};

/**
 * A decision, which may follow one of another meeting (R20); or an action with a responsible person and, where one was set, the last
 * day for it (`YYYY-MM-DD`).
 */
export type MinutesEntry =
  | (Common & { readonly kind: 'decision'; readonly follows?: DecisionElsewhere })
  | (Common & {
      readonly kind: 'action';
      readonly responsible: string;
      readonly due: string | null;
      readonly became?: Became;
    });

export type Minutes = {
  /** In the order recorded. */
  readonly entries: readonly MinutesEntry[];
  /** Missing: the summary record names everybody. */
  readonly unattributed?: Unattributed;
  /** The interventions whose words were checked against the sound (R16). */
  readonly checked?: readonly RequestId[];
  /** Missing: the meeting follows none. */
  readonly series?: Series;
};

type Decided = {
  readonly entryId: EntryId;
  readonly agendaItemId: AgendaItemId;
  readonly text: string;
  readonly about: About | null;
};

type Assigned = Decided & { readonly responsible: string; readonly due: string | null };

/** `requestId` null: for all interventions. */
type Attributing = { readonly requestId: RequestId | null; readonly attributed: boolean };
type Checking = { readonly requestId: RequestId; readonly checked: boolean };
type TakingOver = {
  readonly follows: EarlierMeeting;
  readonly agendaItemId: AgendaItemId;
  readonly actions: readonly OpenAction[];
};
type Reporting = ActionKey & { readonly outcome: Outcome; readonly text: string };
type Following = { readonly entryId: EntryId; readonly follows: DecisionElsewhere | null };

export type MinutesCommand =
  | ({ readonly type: 'minutes.record-decision' } & Decided)
  | ({ readonly type: 'minutes.record-action' } & Assigned)
  | { readonly type: 'minutes.amend'; readonly entryId: EntryId; readonly text: string }
  | { readonly type: 'minutes.withdraw'; readonly entryId: EntryId }
  | ({ readonly type: 'minutes.attribute' } & Attributing)
  | ({ readonly type: 'minutes.check-words' } & Checking)
  /** `title`: of the agenda item that is added for the actions, where there is none yet. */
  | ({ readonly type: 'minutes.take-over'; readonly title: string } & TakingOver)
  | ({ readonly type: 'minutes.report-action' } & Reporting)
  | ({ readonly type: 'minutes.follow-decision' } & Following);

export type MinutesEvent =
  | ({ readonly type: 'minutes.decision-recorded'; readonly recordedBy: PersonId } & Decided)
  | ({ readonly type: 'minutes.action-recorded'; readonly recordedBy: PersonId } & Assigned)
  | { readonly type: 'minutes.amended'; readonly entryId: EntryId; readonly text: string }
  | { readonly type: 'minutes.withdrawn'; readonly entryId: EntryId }
  | ({ readonly type: 'minutes.attributed' } & Attributing)
  | ({ readonly type: 'minutes.words-checked' } & Checking)
  | ({ readonly type: 'minutes.taken-over' } & TakingOver)
  | ({ readonly type: 'minutes.action-reported'; readonly reportedBy: PersonId } & Reporting)
  | ({ readonly type: 'minutes.decision-followed' } & Following);

export const emptyMinutes: Minutes = { entries: [] };

export const MINUTES_TEXT_MAX = 4000;

export type Recording = Extract<MinutesCommand, { type: 'minutes.record-decision' | 'minutes.record-action' }>;
