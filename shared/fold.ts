import { evolveAgenda } from './agenda/evolve-agenda.ts';
import { evolveAgreement } from './agreement/evolve-agreement.ts';
import { evolveAnnotation } from './annotation/evolve-annotation.ts';
import { evolveAttendance } from './attendance/evolve-attendance.ts';
import { evolveCompilation } from './compilation/evolve-compilation.ts';
import type { Evolvers } from './decider.ts';
import { evolveFloor } from './floor/evolve-floor.ts';
import {
  type AggregateName,
  type Aggregates,
  emptyMeeting,
  type Meeting,
  type MeetingCommand,
  type MeetingEvent,
  type MeetingRecord,
} from './meeting.ts';
import { evolveMinutes } from './minutes/evolve-minutes.ts';
import type { Recorded } from './record.ts';
import { evolveRecording } from './recording/evolve-recording.ts';
import { evolveSitting } from './sitting/evolve-sitting.ts';
import { evolveSpeeches } from './speeches/evolve-speeches.ts';

/** One row for each aggregate, as in the table of the law (law.ts): whoever only looks on needs these alone. */
const EVOLVERS: Evolvers = {
  sitting: evolveSitting,
  attendance: evolveAttendance,
  agenda: evolveAgenda,
  floor: evolveFloor,
  compilation: evolveCompilation,
  annotation: evolveAnnotation,
  minutes: evolveMinutes,
  speech: evolveSpeeches,
  recording: evolveRecording,
  agreement: evolveAgreement,
};

const isAggregate = (name: string): name is AggregateName => Object.hasOwn(EVOLVERS, name);

/** Their names, for what goes through all of them. */
export const AGGREGATES: readonly AggregateName[] = Object.keys(EVOLVERS).filter(isAggregate);

/** The aggregate that a command or an event concerns, by the word before its dot; `meeting.opened` concerns the sitting. */
export function aggregateOf({ type }: MeetingCommand | MeetingEvent): AggregateName {
  const name = type.slice(0, type.indexOf('.'));
  return isAggregate(name) ? name : 'sitting';
}

/** The next state of the meeting: each event changes one aggregate. */
export const evolve = (meeting: Meeting, record: MeetingRecord): Meeting =>
  evolveIn(aggregateOf(record.event), meeting, record);

const evolveIn = <Name extends AggregateName>(
  name: Name,
  meeting: Meeting,
  record: Recorded<Aggregates[Name]['event']>,
): Meeting => ({ ...meeting, [name]: EVOLVERS[name](meeting[name], record, meeting) });

export const fold = (records: readonly MeetingRecord[], from: Meeting = emptyMeeting): Meeting =>
  records.reduce(evolve, from);
