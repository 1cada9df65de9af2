import { type Agenda, type AgendaCommand, type AgendaEvent, emptyAgenda } from './agenda/agenda.ts';
import { type Agreement, type AgreementCommand, type AgreementEvent, emptyAgreement } from './agreement/agreement.ts';
import {
  type AnnotationCommand,
  type AnnotationEvent,
  type Annotations,
  emptyAnnotations,
} from './annotation/annotation.ts';
import {
  type Attendance,
  type AttendanceCommand,
  type AttendanceEvent,
  emptyAttendance,
} from './attendance/attendance.ts';
import {
  type Compilation,
  type CompilationCommand,
  type CompilationEvent,
  emptyCompilation,
} from './compilation/compilation.ts';
import { emptyFloor, type Floor } from './floor/floor.ts';
import type { FloorCommand, FloorEvent } from './floor/floor-messages.ts';
import { emptyMinutes, type Minutes, type MinutesCommand, type MinutesEvent } from './minutes/minutes.ts';
import type { Recorded } from './record.ts';
import { emptyRecording, type Recording, type RecordingCommand, type RecordingEvent } from './recording/recording.ts';
import { emptySitting, type Sitting, type SittingCommand, type SittingEvent } from './sitting/sitting.ts';
import { emptySpeeches, type SpeechCommand, type SpeechEvent, type Speeches } from './speeches/speeches.ts';

/** What each aggregate of a meeting is made of: its state, the commands that it decides, the events that change it. */
export type Aggregates = {
  readonly sitting: Aggregate<Sitting, SittingCommand, SittingEvent>;
  readonly attendance: Aggregate<Attendance, AttendanceCommand, AttendanceEvent>;
  readonly agenda: Aggregate<Agenda, AgendaCommand, AgendaEvent>;
  readonly floor: Aggregate<Floor, FloorCommand, FloorEvent>;
  readonly compilation: Aggregate<Compilation, CompilationCommand, CompilationEvent>;
  readonly annotation: Aggregate<Annotations, AnnotationCommand, AnnotationEvent>;
  readonly minutes: Aggregate<Minutes, MinutesCommand, MinutesEvent>;
  readonly speech: Aggregate<Speeches, SpeechCommand, SpeechEvent>;
  readonly recording: Aggregate<Recording, RecordingCommand, RecordingEvent>;
  readonly agreement: Aggregate<Agreement, AgreementCommand, AgreementEvent>;
};
type Aggregate<State, Command, Event> = { readonly state: State; readonly command: Command; readonly event: Event };
export type AggregateName = keyof Aggregates;

/** Everything that anybody sees of a meeting: a fold of its log. */
export type Meeting = { readonly [Name in AggregateName]: Aggregates[Name]['state'] };
export type MeetingCommand = Aggregates[AggregateName]['command'];
export type MeetingEvent = Aggregates[AggregateName]['event'];
export type MeetingRecord = Recorded<MeetingEvent>;

export const emptyMeeting: Meeting = {
  sitting: emptySitting,
  attendance: emptyAttendance,
  agenda: emptyAgenda,
  floor: emptyFloor,
  compilation: emptyCompilation,
  annotation: emptyAnnotations,
  minutes: emptyMinutes,
  speech: emptySpeeches,
  recording: emptyRecording,
  agreement: emptyAgreement,
};
