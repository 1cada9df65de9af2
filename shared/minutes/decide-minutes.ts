import type { Actor } from '../actor.ts';
import { mustNotBeFrozen } from '../agreement/agreement-rules.ts';
import { accept, assertNever, type Decision, firstRefusal, refuse, refuseUnless } from '../decision.ts';
import type { EntryId, PersonId } from '../ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { followDecision, reportAction, takeOver } from './deciding-series.ts';
import type { MinutesCommand } from './minutes.ts';
import { mustBeRecordable, mustChangeAttribution, mustChangeCheck, mustHaveEntry } from './minutes-rules.ts';

/** Decisions and actions may be recorded and corrected also after the meeting has closed, until the minutes are issued (V2). */
export function decideMinutes(meeting: Meeting, command: MinutesCommand, actor: Actor): Decision<MeetingEvent> {
  if (command.type === 'minutes.take-over') return takeOver(meeting, command);
  if (actor.type === 'system') return refuse('not-permitted');
  return mustNotBeFrozen(meeting) ?? decideUnfrozen(meeting, command, actor.person);
}

type ByPeople = Exclude<MinutesCommand, { type: 'minutes.take-over' }>;

function decideUnfrozen(meeting: Meeting, command: ByPeople, by: PersonId): Decision<MeetingEvent> {
  switch (command.type) {
    case 'minutes.record-decision':
      return (
        mustBeRecordable(meeting, command) ?? accept({ ...command, type: 'minutes.decision-recorded', recordedBy: by })
      );
    case 'minutes.record-action':
      return recordAction(meeting, command, by);
    case 'minutes.amend':
      return amend(meeting, command.entryId, command.text);
    case 'minutes.withdraw':
      return mustHaveEntry(meeting, command.entryId) ?? accept({ type: 'minutes.withdrawn', entryId: command.entryId });
    case 'minutes.attribute':
      return mustChangeAttribution(meeting, command) ?? accept({ ...command, type: 'minutes.attributed' });
    case 'minutes.check-words':
      return mustChangeCheck(meeting, command) ?? accept({ ...command, type: 'minutes.words-checked' });
    case 'minutes.report-action':
      return reportAction(meeting, command, by);
    case 'minutes.follow-decision':
      return followDecision(meeting, command);
    default:
      return assertNever(command);
  }
}

type RecordAction = Extract<MinutesCommand, { type: 'minutes.record-action' }>;

const recordAction = (meeting: Meeting, command: RecordAction, recordedBy: PersonId): Decision<MeetingEvent> =>
  firstRefusal(mustBeRecordable(meeting, command), refuseUnless(command.responsible !== '', 'text-empty')) ??
  accept({ ...command, type: 'minutes.action-recorded', recordedBy });

const amend = (meeting: Meeting, entryId: EntryId, text: string): Decision<MeetingEvent> =>
  firstRefusal(mustHaveEntry(meeting, entryId), refuseUnless(text !== '', 'text-empty')) ??
  accept({ type: 'minutes.amended', entryId, text });
