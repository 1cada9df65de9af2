import type { AgendaItemId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import { listOf } from '../floor.ts';

type Part = Pick<Meeting, 'agenda' | 'floor' | 'sitting'>;

export const isConcluded = ({ agenda }: Pick<Meeting, 'agenda'>, item: AgendaItemId): boolean =>
  agenda.items.some(({ id, state }) => id === item && state === 'concluded');

/** A list that was opened in advance counts until its item is concluded, and the meeting closed (F41). */
export const isOpenInAdvance = (meeting: Part, item: AgendaItemId): boolean =>
  listOf(meeting.floor, item).inscription === 'open' &&
  meeting.sitting.phase.state !== 'closed' &&
  !isConcluded(meeting, item);
