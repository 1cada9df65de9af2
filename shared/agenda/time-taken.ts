import type { Meeting } from '../meeting.ts';
import type { AgendaItem } from './agenda.ts';

/** How long an item was before the meeting, ms, without suspensions. `at`: server time, ms. */
export const timeTaken = ({ sitting }: Meeting, item: AgendaItem, at: number): number =>
  item.spans.reduce(
    (sum, span) => sum + sitting.stretches.reduce((shared, stretch) => shared + together(span, stretch, at), 0),
    0,
  );

type Lasting = { readonly from: number; readonly to: number | null };

const together = (a: Lasting, b: Lasting, at: number): number =>
  Math.max(0, Math.min(a.to ?? at, b.to ?? at) - Math.max(a.from, b.from));
