import type { Meeting } from '../meeting.ts';
import type { AgendaEvent } from './agenda.ts';

/** Another item, or the closing, ends the item before the meeting. */
export const concludingTheItem = ({ agenda }: Meeting): readonly AgendaEvent[] =>
  agenda.current === null ? [] : [{ type: 'agenda.item-concluded', itemId: agenda.current }];
