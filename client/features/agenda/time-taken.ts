import type { AgendaItem } from '../../../shared/agenda/agenda.ts';

/** How long an item was before the meeting, ms; until `now` while it still is. */
export const timeTaken = (item: AgendaItem, now: number): number =>
  item.spans.reduce((sum, span) => sum + Math.max(0, (span.to ?? now) - span.from), 0);
