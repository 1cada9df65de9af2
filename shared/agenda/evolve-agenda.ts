import { assertNever } from '../decision.ts';
import type { AgendaItemId } from '../ids.ts';
import type { Recorded } from '../record.ts';
import type { Agenda, AgendaEvent, AgendaItem } from './agenda.ts';

export function evolveAgenda(agenda: Agenda, { event, at }: Recorded<AgendaEvent>): Agenda {
  switch (event.type) {
    case 'agenda.item-added':
      return { ...agenda, items: [...agenda.items, added(event)] };
    case 'agenda.item-changed':
      return changed(agenda, event.itemId, {
        title: event.title,
        minutes: event.minutes,
        introduction: event.introduction,
      });
    case 'agenda.item-moved':
      return { ...agenda, items: moved(agenda.items, event.itemId, event.to) };
    case 'agenda.item-removed':
      return { ...agenda, items: agenda.items.filter((item) => item.id !== event.itemId) };
    case 'agenda.item-taken':
      return { ...taken(agenda, event.itemId, at), current: event.itemId };
    case 'agenda.item-concluded':
      return { ...concluded(agenda, event.itemId, at), current: null };
    default:
      return assertNever(event);
  }
}

const added = (event: Extract<AgendaEvent, { type: 'agenda.item-added' }>): AgendaItem => ({
  id: event.itemId,
  title: event.title,
  minutes: event.minutes,
  introduction: event.introduction,
  state: 'pending',
  spans: [],
});

const changed = (agenda: Agenda, id: AgendaItemId, change: Partial<AgendaItem>): Agenda => ({
  ...agenda,
  items: agenda.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
});

function moved(items: readonly AgendaItem[], id: AgendaItemId, to: number): readonly AgendaItem[] {
  const rest = items.filter((item) => item.id !== id);
  return [...rest.slice(0, to), ...items.filter((item) => item.id === id), ...rest.slice(to)];
}

const spansOf = (agenda: Agenda, id: AgendaItemId) => agenda.items.find((item) => item.id === id)?.spans ?? [];

const taken = (agenda: Agenda, id: AgendaItemId, at: number): Agenda =>
  changed(agenda, id, { state: 'taken', spans: [...spansOf(agenda, id), { from: at, to: null }] });

const concluded = (agenda: Agenda, id: AgendaItemId, at: number): Agenda =>
  changed(agenda, id, {
    state: 'concluded',
    spans: spansOf(agenda, id).map((span) => ({ ...span, to: span.to ?? at })),
  });
