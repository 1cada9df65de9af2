import type { Actor } from './actor.ts';
import { type Agenda, type AgendaCommand, type AgendaEvent, emptyAgenda } from './agenda/agenda.ts';
import { decideAgenda } from './agenda/decide-agenda.ts';
import { evolveAgenda } from './agenda/evolve-agenda.ts';
import {
  type AnnotationCommand,
  type AnnotationEvent,
  type Annotations,
  noAnnotations,
} from './annotation/annotation.ts';
import { decideAnnotation } from './annotation/decide-annotation.ts';
import { evolveAnnotation } from './annotation/evolve-annotation.ts';
import {
  type Attendance,
  type AttendanceCommand,
  type AttendanceEvent,
  nobodyAttends,
} from './attendance/attendance.ts';
import { decideAttendance } from './attendance/decide-attendance.ts';
import { evolveAttendance } from './attendance/evolve-attendance.ts';
import { unlessTooMuch } from './bounds/unless-too-much.ts';
import {
  type Compilation,
  type CompilationCommand,
  type CompilationEvent,
  nothingCompiled,
} from './compilation/compilation.ts';
import { decideCompilation } from './compilation/decide-compilation.ts';
import { evolveCompilation } from './compilation/evolve-compilation.ts';
import { type Decision, isRefusal, refuse } from './decision.ts';
import { decideFloor } from './floor/decide-floor.ts';
import { evolveFloor } from './floor/evolve-floor.ts';
import { emptyFloor, type Floor } from './floor/floor.ts';
import type { FloorCommand, FloorEvent } from './floor/floor-messages.ts';
import { decideMinutes } from './minutes/decide-minutes.ts';
import { evolveMinutes } from './minutes/evolve-minutes.ts';
import { type Minutes, type MinutesCommand, type MinutesEvent, noMinutes } from './minutes/minutes.ts';
import { permits, roleOf } from './permissions.ts';
import type { Recorded } from './record.ts';
import { decideSitting } from './sitting/decide-sitting.ts';
import { evolveSitting } from './sitting/evolve-sitting.ts';
import { notConvened, type Sitting, type SittingCommand, type SittingEvent } from './sitting/sitting.ts';

/** Everything that anybody sees of a meeting: a fold of its log. */
export type Meeting = {
  readonly sitting: Sitting;
  readonly attendance: Attendance;
  readonly agenda: Agenda;
  readonly floor: Floor;
  readonly compilation: Compilation;
  readonly annotation: Annotations;
  readonly minutes: Minutes;
};

export type MeetingCommand =
  | SittingCommand
  | AttendanceCommand
  | AgendaCommand
  | FloorCommand
  | CompilationCommand
  | AnnotationCommand
  | MinutesCommand;
export type MeetingEvent =
  | SittingEvent
  | AttendanceEvent
  | AgendaEvent
  | FloorEvent
  | CompilationEvent
  | AnnotationEvent
  | MinutesEvent;
export type MeetingRecord = Recorded<MeetingEvent>;

export const emptyMeeting: Meeting = {
  sitting: notConvened,
  attendance: nobodyAttends,
  agenda: emptyAgenda,
  floor: emptyFloor,
  compilation: nothingCompiled,
  annotation: noAnnotations,
  minutes: noMinutes,
};

type Aggregate = 'meeting' | 'attendance' | 'agenda' | 'floor' | 'compilation' | 'annotation' | 'minutes';
type Of<Message extends { readonly type: string }, A extends Aggregate> = Extract<Message, { type: `${A}.${string}` }>;

const concerns = <Message extends { readonly type: string }, A extends Aggregate>(
  message: Message,
  aggregate: A,
): message is Of<Message, A> => message.type.startsWith(`${aggregate}.`);

/** The law of the meeting: its rules, then whether there is room. `at`: server time, ms. */
export function decide(meeting: Meeting, command: MeetingCommand, actor: Actor, at: number): Decision<MeetingEvent> {
  const decision = decideByRules(meeting, command, actor, at);
  return isRefusal(decision) ? decision : (unlessTooMuch(meeting, command, actor) ?? decision);
}

/** Without counting (B1 to B3): who may say what comes first, then the rules of what it concerns. For buttons, which ask often. */
export function decideByRules(
  meeting: Meeting,
  command: MeetingCommand,
  actor: Actor,
  at: number,
): Decision<MeetingEvent> {
  const role = roleOf(meeting.attendance, actor);
  if (!permits(command.type, actor, role))
    return refuse(actor.type === 'person' && role === null ? 'not-a-member' : 'not-permitted');
  if (concerns(command, 'meeting')) return decideSitting(meeting, command);
  if (concerns(command, 'attendance')) return decideAttendance(meeting, command, actor);
  if (concerns(command, 'agenda')) return decideAgenda(meeting, command);
  if (concerns(command, 'floor')) return decideFloor(meeting, command, actor, at);
  if (concerns(command, 'compilation')) return decideCompilation(meeting, command);
  if (concerns(command, 'annotation')) return decideAnnotation(meeting, command, actor);
  return decideMinutes(meeting, command, actor);
}

/** The next state of the meeting. Each event concerns one aggregate; annotations also read which version is in force, and whether the meeting is closed. */
export function evolve(meeting: Meeting, record: MeetingRecord): Meeting {
  const { event, at } = record;
  if (concerns(event, 'meeting')) return { ...meeting, sitting: evolveSitting(meeting.sitting, event, at) };
  if (concerns(event, 'attendance')) return { ...meeting, attendance: evolveAttendance(meeting.attendance, event, at) };
  if (concerns(event, 'agenda')) return { ...meeting, agenda: evolveAgenda(meeting.agenda, event, at) };
  if (concerns(event, 'floor')) return { ...meeting, floor: evolveFloor(meeting.floor, { ...record, event }) };
  if (concerns(event, 'compilation')) return { ...meeting, compilation: evolveCompilation(meeting.compilation, event) };
  if (concerns(event, 'annotation')) {
    const standing = { version: meeting.compilation.version, isClosed: meeting.sitting.phase.state === 'closed' };
    return { ...meeting, annotation: evolveAnnotation(meeting.annotation, event, at, standing) };
  }
  return { ...meeting, minutes: evolveMinutes(meeting.minutes, event, at) };
}

export const fold = (records: readonly MeetingRecord[], from: Meeting = emptyMeeting): Meeting =>
  records.reduce(evolve, from);

/** Whether a control may be used: the same rule that the server will apply. */
export const can = (meeting: Meeting, command: MeetingCommand, actor: Actor, at: number): boolean =>
  !isRefusal(decide(meeting, command, actor, at));
