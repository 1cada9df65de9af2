import type { AgendaItemId } from '../ids.ts';

export type AgendaItem = {
  readonly id: AgendaItemId;
  readonly title: string;
  /** Time allotted, whole minutes. */
  readonly minutes: number;
  /** One or two sentences under the title; may be empty. */
  readonly introduction: string;
  readonly state: 'pending' | 'taken' | 'concluded';
  /** Stretches during which the item was before the meeting, ms; the last `to` is null while it is taken. */
  readonly spans: readonly { readonly from: number; readonly to: number | null }[];
};

/** Items stand in their order; their numbers are 1, 2, 3 ... by position. At most one is taken. */
export type Agenda = { readonly items: readonly AgendaItem[]; readonly current: AgendaItemId | null };

type ItemText = { readonly title: string; readonly minutes: number; readonly introduction: string };

export type AgendaCommand =
  | ({ readonly type: 'agenda.add-item'; readonly itemId: AgendaItemId } & ItemText)
  | ({ readonly type: 'agenda.change-item'; readonly itemId: AgendaItemId } & ItemText)
  | { readonly type: 'agenda.move-item'; readonly itemId: AgendaItemId; readonly to: number }
  | { readonly type: 'agenda.remove-item'; readonly itemId: AgendaItemId }
  | { readonly type: 'agenda.take-item'; readonly itemId: AgendaItemId }
  | { readonly type: 'agenda.conclude-item'; readonly itemId: AgendaItemId };

export type AgendaEvent =
  | ({ readonly type: 'agenda.item-added'; readonly itemId: AgendaItemId } & ItemText)
  | ({ readonly type: 'agenda.item-changed'; readonly itemId: AgendaItemId } & ItemText)
  | { readonly type: 'agenda.item-moved'; readonly itemId: AgendaItemId; readonly to: number }
  | { readonly type: 'agenda.item-removed'; readonly itemId: AgendaItemId }
  | { readonly type: 'agenda.item-taken'; readonly itemId: AgendaItemId }
  | { readonly type: 'agenda.item-concluded'; readonly itemId: AgendaItemId };

export const emptyAgenda: Agenda = { items: [], current: null };
