import type { About } from '../about.ts';
import type { AgendaItemId, EntryId, PersonId } from '../ids.ts';

type Common = {
  readonly id: EntryId;
  readonly agendaItemId: AgendaItemId;
  readonly text: string;
  readonly about: About | null;
  readonly recordedBy: PersonId;
  readonly at: number;
  readonly state: 'recorded' | 'withdrawn';
};

/** A decision; or an action with a responsible person and, where one was set, the last day for it (`YYYY-MM-DD`). */
export type MinutesEntry =
  | (Common & { readonly kind: 'decision' })
  | (Common & { readonly kind: 'action'; readonly responsible: string; readonly due: string | null });

/** In the order recorded. */
export type Minutes = { readonly entries: readonly MinutesEntry[] };

type Decided = {
  readonly entryId: EntryId;
  readonly agendaItemId: AgendaItemId;
  readonly text: string;
  readonly about: About | null;
};

type Assigned = Decided & { readonly responsible: string; readonly due: string | null };

export type MinutesCommand =
  | ({ readonly type: 'minutes.record-decision' } & Decided)
  | ({ readonly type: 'minutes.record-action' } & Assigned)
  | { readonly type: 'minutes.amend'; readonly entryId: EntryId; readonly text: string }
  | { readonly type: 'minutes.withdraw'; readonly entryId: EntryId };

export type MinutesEvent =
  | ({ readonly type: 'minutes.decision-recorded'; readonly recordedBy: PersonId } & Decided)
  | ({ readonly type: 'minutes.action-recorded'; readonly recordedBy: PersonId } & Assigned)
  | { readonly type: 'minutes.amended'; readonly entryId: EntryId; readonly text: string }
  | { readonly type: 'minutes.withdrawn'; readonly entryId: EntryId };

export const emptyMinutes: Minutes = { entries: [] };

export const MINUTES_TEXT_MAX = 4000;

export type Recording = Extract<MinutesCommand, { type: 'minutes.record-decision' | 'minutes.record-action' }>;
