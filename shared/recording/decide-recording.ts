import type { Actor } from '../actor.ts';
import { accept, assertNever, type Decision, firstRefusal, refuse, refuseUnless } from '../decision.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import type { RecordingCommand } from './recording.ts';
import {
  mustChangeAnswer,
  mustHaveGapsLeft,
  mustHaveStretchesLeft,
  mustNotAnswerForEver,
  mustNotBeClosed,
  mustNotRecord,
  mustRecord,
} from './recording-rules.ts';

export function decideRecording(meeting: Meeting, command: RecordingCommand, actor: Actor): Decision<MeetingEvent> {
  switch (command.type) {
    case 'recording.plan':
      return plan(meeting, command.isPlanned);
    case 'recording.begin':
      return begin(meeting);
    case 'recording.end':
      return mustRecord(meeting) ?? accept({ type: 'recording.ended' });
    case 'recording.answer':
      return answer(meeting, command.isYes, actor);
    case 'recording.note-gap':
      return noteGap(meeting, command);
    default:
      return assertNever(command);
  }
}

const plan = (meeting: Meeting, isPlanned: boolean): Decision<MeetingEvent> =>
  firstRefusal(
    mustNotBeClosed(meeting),
    mustNotRecord(meeting),
    refuseUnless((meeting.recording.isPlanned ?? false) !== isPlanned, 'nothing-changed'),
  ) ?? accept({ type: 'recording.planned', isPlanned });

const begin = (meeting: Meeting): Decision<MeetingEvent> =>
  firstRefusal(mustNotBeClosed(meeting), mustNotRecord(meeting), mustHaveStretchesLeft(meeting)) ??
  accept({ type: 'recording.begun' });

/** Z2: each person's own, and nobody else's. */
function answer(meeting: Meeting, isYes: boolean, actor: Actor): Decision<MeetingEvent> {
  if (actor.type !== 'person') return refuse('not-permitted');
  const { person } = actor;
  return (
    firstRefusal(mustChangeAnswer(meeting, person, isYes), mustNotAnswerForEver(meeting, person, isYes)) ??
    accept({ type: 'recording.answered', person, isYes })
  );
}

type NoteGap = Extract<RecordingCommand, { type: 'recording.note-gap' }>;
const noteGap = (meeting: Meeting, { from, to, why, requestId }: NoteGap): Decision<MeetingEvent> =>
  firstRefusal(refuseUnless(from < to, 'nothing-changed'), mustHaveGapsLeft(meeting)) ??
  accept({ type: 'recording.gap-noted', from, to, why, requestId });
