import { mustHaveItem } from '../../agenda/agenda-rules.ts';
import { accept, type Decision, firstRefusal } from '../../decision.ts';
import type { Meeting } from '../../meeting.ts';
import { mustNotBeClosed } from '../../sitting/sitting-rules.ts';
import type { FloorCommand, FloorEvent } from '../floor-messages.ts';
import type { Places, Precedence } from './policies.ts';

export const choosePolicy = (
  meeting: Meeting,
  command: Extract<FloorCommand, { type: 'floor.choose-policy' }>,
): Decision<FloorEvent> =>
  firstRefusal(
    mustNotBeClosed(meeting),
    command.agendaItemId === null ? null : mustHaveItem(meeting, command.agendaItemId),
  ) ?? accept({ ...command, type: 'floor.policy-chosen' });

export const choosePrecedence = (meeting: Meeting, precedence: Precedence): Decision<FloorEvent> =>
  mustNotBeClosed(meeting) ?? accept({ type: 'floor.precedence-chosen', precedence });

/** Places that members of one delegation have already stay theirs. */
export const choosePlaces = (meeting: Meeting, places: Places): Decision<FloorEvent> =>
  mustNotBeClosed(meeting) ?? accept({ type: 'floor.places-chosen', places });
