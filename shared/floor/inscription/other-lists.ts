import type { AgendaItem } from '../../agenda/agenda.ts';
import { type AgendaItemId, idOf, type PersonId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import { type Placed, speakingOrder } from '../order/speaking-order.ts';
import { isPerson } from '../requests/beneficiary.ts';
import type { FloorRequest } from '../requests/floor-request.ts';
import { isOpenInAdvance } from './open-in-advance.ts';

/** The list of an item that is not before the meeting, for whoever looks at it. `number`: by its place on the agenda. */
export type OtherList = {
  readonly item: AgendaItem;
  readonly number: number;
  readonly isOpen: boolean;
  readonly order: readonly Placed[];
  /** The person's own place on it; null when they have none. */
  readonly mine: Placed | null;
};

/** The lists that are open in advance, or on which somebody stands, in the order of the agenda. */
export const otherLists = (meeting: Meeting, person: PersonId | null): readonly OtherList[] =>
  meeting.agenda.items
    .map((item, index) => listFor(meeting, person, item, index + 1))
    .filter(({ item, isOpen, order }) => item.id !== meeting.agenda.current && (isOpen || order.length > 0));

function listFor(meeting: Meeting, person: PersonId | null, item: AgendaItem, number: number): OtherList {
  const order = speakingOrder(meeting, item.id);
  const isMine = ({ request }: Placed) => person !== null && isPerson(request.beneficiary, person);
  return {
    item,
    number,
    isOpen: isOpenInAdvance(meeting, item.id),
    order,
    mine: order.find(isMine) ?? null,
  };
}

/** Requests that wait for an item which was taken off the agenda (F43): those of a person, or everybody's. */
export function withoutItem({ agenda, floor }: Meeting, of: PersonId | 'everybody' | null): readonly FloorRequest[] {
  const items = new Set(agenda.items.map(({ id }) => id));
  const isTheirs = ({ beneficiary }: FloorRequest) => of === 'everybody' || (of !== null && isPerson(beneficiary, of));
  const lists = Object.entries(floor.lists).filter(([id]) => !items.has(idOf<AgendaItemId>(id)));
  return lists.flatMap(([, { waiting }]) => waiting.flatMap((id) => floor.requests[id] ?? [])).filter(isTheirs);
}
