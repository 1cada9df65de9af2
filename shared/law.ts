import type { Actor } from './actor.ts';
import { decideAgenda } from './agenda/decide-agenda.ts';
import { decideAgreement } from './agreement/decide-agreement.ts';
import { decideAnnotation } from './annotation/decide-annotation.ts';
import { decideAttendance } from './attendance/decide-attendance.ts';
import { mustHaveRoom } from './bounds/bounds-rules.ts';
import { decideCompilation } from './compilation/decide-compilation.ts';
import type { Deciders } from './decider.ts';
import { type Decision, isRefusal } from './decision.ts';
import { decideFloor } from './floor/decide-floor.ts';
import { aggregateOf } from './fold.ts';
import type { AggregateName, Aggregates, Meeting, MeetingCommand, MeetingEvent } from './meeting.ts';
import { decideMinutes } from './minutes/decide-minutes.ts';
import { mustBePermitted } from './permissions.ts';
import { decideRecording } from './recording/decide-recording.ts';
import { decideSitting } from './sitting/decide-sitting.ts';
import { decideSpeeches } from './speeches/decide-speeches.ts';

/** One row for each aggregate, as in the table of what events do to it (fold.ts). */
const DECIDERS: Deciders = {
  sitting: decideSitting,
  attendance: decideAttendance,
  agenda: decideAgenda,
  floor: decideFloor,
  compilation: decideCompilation,
  annotation: decideAnnotation,
  minutes: decideMinutes,
  speech: decideSpeeches,
  recording: decideRecording,
  agreement: decideAgreement,
};

/** The law of the meeting: its rules, then whether there is room. `at`: server time, ms. */
export function decide(meeting: Meeting, command: MeetingCommand, actor: Actor, at: number): Decision<MeetingEvent> {
  const decision = decideByRules(meeting, command, actor, at);
  return isRefusal(decision) ? decision : (mustHaveRoom(meeting, command, actor) ?? decision);
}

/** Without counting (B1 to B3): the permission comes first, then the rules of the aggregate. For buttons, which ask often. */
export const decideByRules = (
  meeting: Meeting,
  command: MeetingCommand,
  actor: Actor,
  at: number,
): Decision<MeetingEvent> =>
  mustBePermitted(meeting, command.type, actor) ?? decideIn(aggregateOf(command), meeting, command, actor, at);

const decideIn = <Name extends AggregateName>(
  name: Name,
  meeting: Meeting,
  command: Aggregates[Name]['command'],
  actor: Actor,
  at: number,
): Decision<MeetingEvent> => DECIDERS[name](meeting, command, actor, at);

/** Whether a control may be used: the same rule that the server will apply. */
export const can = (meeting: Meeting, command: MeetingCommand, actor: Actor, at: number): boolean =>
  !isRefusal(decide(meeting, command, actor, at));
