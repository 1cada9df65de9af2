import type { Actor } from '../actor.ts';
import { unlessItem } from '../agenda/unless-item.ts';
import { unlessUnknownPassage } from '../compilation/decide-compilation.ts';
import { accept, assertNever, type Decision, firstRefusal, type Refusal, refuse, refuseUnless } from '../decision.ts';
import type { EntryId, PersonId, RequestId } from '../ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import type { About, MinutesCommand } from './minutes.ts';

/** Decisions and actions may be recorded and corrected after the meeting has closed, too. */
export function decideMinutes(meeting: Meeting, command: MinutesCommand, actor: Actor): Decision<MeetingEvent> {
  if (actor.type === 'system') return refuse('not-permitted');
  switch (command.type) {
    case 'minutes.record-decision':
      return (
        unlessUnrecordable(meeting, command) ??
        accept({ ...command, type: 'minutes.decision-recorded', recordedBy: actor.person })
      );
    case 'minutes.record-action':
      return recordAction(meeting, command, actor.person);
    case 'minutes.amend':
      return amend(meeting, command.entryId, command.text);
    case 'minutes.withdraw':
      return (
        unlessStanding(meeting, command.entryId) ?? accept({ type: 'minutes.withdrawn', entryId: command.entryId })
      );
    default:
      return assertNever(command);
  }
}

type Recording = Extract<MinutesCommand, { type: 'minutes.record-decision' | 'minutes.record-action' }>;
type RecordAction = Extract<MinutesCommand, { type: 'minutes.record-action' }>;

const unlessUnrecordable = (meeting: Meeting, { entryId, agendaItemId, text, about }: Recording): Refusal | null =>
  firstRefusal(
    refuseUnless(
      meeting.minutes.entries.every((entry) => entry.id !== entryId),
      'id-in-use',
    ),
    unlessItem(meeting, agendaItemId),
    refuseUnless(text !== '', 'text-empty'),
    about === null ? null : unlessUnknownAbout(meeting, about),
  );

/** The thread from input to minute ties only to what exists. */
export function unlessUnknownAbout(meeting: Meeting, about: About): Refusal | null {
  switch (about.type) {
    case 'passage':
      return unlessUnknownPassage(meeting, about.passageId);
    case 'annotation':
      return refuseUnless(meeting.annotation.byId[about.annotationId] !== undefined, 'unknown-annotation');
    case 'intervention':
      return refuseUnless(hasHadTheFloor(meeting, about.requestId), 'unknown-request');
    default:
      return assertNever(about);
  }
}

/** An intervention is a turn at the floor, ended, broken off or going on; a wish to speak is none. */
const hasHadTheFloor = ({ floor }: Meeting, requestId: RequestId): boolean =>
  floor.holder?.requestId === requestId || floor.interventions.some((turn) => turn.requestId === requestId);

const recordAction = (meeting: Meeting, command: RecordAction, recordedBy: PersonId): Decision<MeetingEvent> =>
  firstRefusal(unlessUnrecordable(meeting, command), refuseUnless(command.responsible !== '', 'text-empty')) ??
  accept({ ...command, type: 'minutes.action-recorded', recordedBy });

const amend = (meeting: Meeting, entryId: EntryId, text: string): Decision<MeetingEvent> =>
  firstRefusal(unlessStanding(meeting, entryId), refuseUnless(text !== '', 'text-empty')) ??
  accept({ type: 'minutes.amended', entryId, text });

function unlessStanding({ minutes }: Meeting, id: EntryId): Refusal | null {
  const entry = minutes.entries.find((each) => each.id === id);
  return firstRefusal(
    refuseUnless(entry !== undefined, 'unknown-entry'),
    refuseUnless(entry?.state !== 'withdrawn', 'entry-withdrawn'),
  );
}
