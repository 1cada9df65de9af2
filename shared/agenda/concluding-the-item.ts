import type { Meeting } from '../meeting.ts';
import type { AgendaEvent } from './agenda.ts';

/** The item before the meeting ends with whatever takes its place. */
export const concludingTheItem = ({ agenda }: Meeting): readonly AgendaEvent[] =>
  agenda.current === null ? [] : [{ type: 'agenda.item-concluded', itemId: agenda.current }];
