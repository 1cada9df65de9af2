import { type Refusal, refuseUnless } from '../decision.ts';
import type { AgendaItemId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';

/** For what is about an item: the item has to be on the agenda. */
export const mustHaveItem = ({ agenda }: Meeting, itemId: AgendaItemId): Refusal | null =>
  refuseUnless(
    agenda.items.some(({ id }) => id === itemId),
    'unknown-agenda-item',
  );

export const mustBeTitled = (title: string): Refusal | null => refuseUnless(title !== '', 'text-empty');
