import { accept, assertNever, type Decision, firstRefusal, refuseUnless } from '../decision.ts';
import { endingTheTurn } from '../floor/leaving-the-hall.ts';
import type { AgendaItemId } from '../ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { mustBeOpen, mustNotBeClosed } from '../sitting/sitting-rules.ts';
import type { AgendaCommand } from './agenda.ts';
import { mustBeTitled, mustHaveItem } from './agenda-rules.ts';
import { concludingTheItem } from './concluding-the-item.ts';

export function decideAgenda(meeting: Meeting, command: AgendaCommand): Decision<MeetingEvent> {
  switch (command.type) {
    case 'agenda.add-item':
      return addItem(meeting, command);
    case 'agenda.change-item':
      return changeItem(meeting, command);
    case 'agenda.move-item':
      return moveItem(meeting, command.itemId, command.to);
    case 'agenda.remove-item':
      return removeItem(meeting, command.itemId);
    case 'agenda.take-item':
      return takeItem(meeting, command.itemId);
    case 'agenda.conclude-item':
      return concludeItem(meeting, command.itemId);
    default:
      return assertNever(command);
  }
}

const isKnown = ({ agenda }: Meeting, id: AgendaItemId): boolean => agenda.items.some((item) => item.id === id);
const addItem = (
  meeting: Meeting,
  command: Extract<AgendaCommand, { type: 'agenda.add-item' }>,
): Decision<MeetingEvent> =>
  firstRefusal(
    mustNotBeClosed(meeting),
    refuseUnless(!isKnown(meeting, command.itemId), 'id-in-use'),
    mustBeTitled(command.title),
  ) ?? accept({ ...command, type: 'agenda.item-added' });

const changeItem = (
  meeting: Meeting,
  command: Extract<AgendaCommand, { type: 'agenda.change-item' }>,
): Decision<MeetingEvent> =>
  firstRefusal(mustNotBeClosed(meeting), mustHaveItem(meeting, command.itemId), mustBeTitled(command.title)) ??
  accept({ ...command, type: 'agenda.item-changed' });

const moveItem = (meeting: Meeting, itemId: AgendaItemId, to: number): Decision<MeetingEvent> =>
  firstRefusal(
    mustNotBeClosed(meeting),
    mustHaveItem(meeting, itemId),
    refuseUnless(to >= 0 && to < meeting.agenda.items.length, 'place-out-of-range'),
  ) ?? accept({ type: 'agenda.item-moved', itemId, to });

/** An item stays when it was before the meeting or has passages: the record refers to it. */
const removeItem = (meeting: Meeting, itemId: AgendaItemId): Decision<MeetingEvent> =>
  firstRefusal(
    mustNotBeClosed(meeting),
    mustHaveItem(meeting, itemId),
    refuseUnless(!isInUse(meeting, itemId), 'item-in-use'),
  ) ?? accept({ type: 'agenda.item-removed', itemId });

const isInUse = ({ agenda, compilation, minutes }: Meeting, id: AgendaItemId): boolean =>
  agenda.items.some((item) => item.id === id && item.spans.length > 0) ||
  compilation.sections.some((section) => section.agendaItemId === id) ||
  minutes.entries.some((entry) => entry.agendaItemId === id) ||
  (minutes.series?.agendaItemId === id && minutes.series.actions.length > 0);

const takeItem = (meeting: Meeting, itemId: AgendaItemId): Decision<MeetingEvent> =>
  firstRefusal(
    mustBeOpen(meeting),
    mustHaveItem(meeting, itemId),
    refuseUnless(meeting.agenda.current !== itemId, 'item-already-taken'),
  ) ?? accept(...endingTheTurn(meeting), ...concludingTheItem(meeting), { type: 'agenda.item-taken', itemId });

const concludeItem = (meeting: Meeting, itemId: AgendaItemId): Decision<MeetingEvent> =>
  firstRefusal(
    mustBeOpen(meeting),
    mustHaveItem(meeting, itemId),
    refuseUnless(meeting.agenda.current === itemId, 'item-not-current'),
  ) ?? accept(...endingTheTurn(meeting), { type: 'agenda.item-concluded', itemId });
