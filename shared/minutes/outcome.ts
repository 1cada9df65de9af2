import type { AgendaItemId, EntryId, MeetingId, PersonId } from '../ids.ts';

/** What became of an action (R19). */
export const OUTCOMES = ['done', 'continues', 'dropped'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export type Became = {
  readonly outcome: Outcome;
  readonly text: string;
  readonly by: PersonId;
  readonly at: number;
};

/** The meeting in which something was recorded. `date`: its day, `YYYY-MM-DD`. */
export type EarlierMeeting = { readonly meetingId: MeetingId; readonly title: string; readonly date: string };

/** An action of an earlier meeting that was open when this one took it over (R18). */
export type OpenAction = {
  readonly id: EntryId;
  readonly from: EarlierMeeting;
  readonly text: string;
  readonly responsible: string;
  readonly due: string | null;
};
export type CarriedAction = OpenAction & { readonly became?: Became };

/** What a meeting has of the one that it follows. `agendaItemId`: under which its open actions stand. */
export type Series = {
  readonly follows: EarlierMeeting;
  readonly agendaItemId: AgendaItemId;
  readonly actions: readonly CarriedAction[];
};

/** The action of the meeting itself, or one that it took over, which is known by its meeting too. */
export type ActionKey = { readonly of: MeetingId | null; readonly entryId: EntryId };
/** A decision of another meeting. */
export type DecisionElsewhere = { readonly meetingId: MeetingId; readonly entryId: EntryId };

/** An action is open until it is done or dropped. */
export const isOpen = ({ became }: { readonly became?: Became }): boolean =>
  became === undefined || became.outcome === 'continues';
