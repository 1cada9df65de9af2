import type { Actor } from './actor.ts';
import { decideAgenda } from './agenda/decide-agenda.ts';
import { evolveAgenda } from './agenda/evolve-agenda.ts';
import { decideAnnotation } from './annotation/decide-annotation.ts';
import { evolveAnnotation } from './annotation/evolve-annotation.ts';
import { decideAttendance } from './attendance/decide-attendance.ts';
import { evolveAttendance } from './attendance/evolve-attendance.ts';
import { mustHaveRoom } from './bounds/bounds-rules.ts';
import { decideCompilation } from './compilation/decide-compilation.ts';
import { evolveCompilation } from './compilation/evolve-compilation.ts';
import type { Decider } from './decider.ts';
import { type Decision, isRefusal, refuse } from './decision.ts';
import { decideFloor } from './floor/decide-floor.ts';
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
import { decideMinutes } from './minutes/decide-minutes.ts';
import { evolveMinutes } from './minutes/evolve-minutes.ts';
import { permits, roleOf } from './permissions.ts';
import type { Recorded } from './record.ts';
import { decideSitting } from './sitting/decide-sitting.ts';
import { evolveSitting } from './sitting/evolve-sitting.ts';

type Deciders = {
  readonly [Name in AggregateName]: Decider<
    Aggregates[Name]['state'],
    Aggregates[Name]['command'],
    Aggregates[Name]['event']
  >;
};

/** The one table of aggregates. */
const DECIDERS: Deciders = {
  sitting: { decide: decideSitting, evolve: evolveSitting },
  attendance: { decide: decideAttendance, evolve: evolveAttendance },
  agenda: { decide: decideAgenda, evolve: evolveAgenda },
  floor: { decide: decideFloor, evolve: evolveFloor },
  compilation: { decide: decideCompilation, evolve: evolveCompilation },
  annotation: { decide: decideAnnotation, evolve: evolveAnnotation },
  minutes: { decide: decideMinutes, evolve: evolveMinutes },
};

const isAggregate = (name: string): name is AggregateName => Object.hasOwn(DECIDERS, name);

/** Their names, for code that goes through all of them. */
export const AGGREGATES: readonly AggregateName[] = Object.keys(DECIDERS).filter(isAggregate);

/** The aggregate that a command or an event concerns, by the word before its dot; `meeting.opened` concerns the sitting. */
function aggregateOf({ type }: MeetingCommand | MeetingEvent): AggregateName {
  const name = type.slice(0, type.indexOf('.'));
  return isAggregate(name) ? name : 'sitting';
}

/** The law of the meeting: its rules, then whether there is room. `at`: server time, ms. */
export function decide(meeting: Meeting, command: MeetingCommand, actor: Actor, at: number): Decision<MeetingEvent> {
  const decision = decideByRules(meeting, command, actor, at);
  return isRefusal(decision) ? decision : (mustHaveRoom(meeting, command, actor) ?? decision);
}

/** Without counting (B1 to B3): the permission comes first, then the rules of the aggregate. For buttons, which ask often. */
export function decideByRules(
  meeting: Meeting,
  command: MeetingCommand,
  actor: Actor,
  at: number,
): Decision<MeetingEvent> {
  const role = roleOf(meeting.attendance, actor);
  if (!permits(command.type, actor, role))
    return refuse(actor.type === 'person' && role === null ? 'not-a-member' : 'not-permitted');
  return decideIn(aggregateOf(command), meeting, command, actor, at);
}

const decideIn = <Name extends AggregateName>(
  name: Name,
  meeting: Meeting,
  command: Aggregates[Name]['command'],
  actor: Actor,
  at: number,
): Decision<MeetingEvent> => DECIDERS[name].decide(meeting, command, actor, at);

/** The next state of the meeting: each event changes one aggregate. */
export const evolve = (meeting: Meeting, record: MeetingRecord): Meeting =>
  evolveIn(aggregateOf(record.event), meeting, record);

const evolveIn = <Name extends AggregateName>(
  name: Name,
  meeting: Meeting,
  record: Recorded<Aggregates[Name]['event']>,
): Meeting => ({ ...meeting, [name]: DECIDERS[name].evolve(meeting[name], record, meeting) });

export const fold = (records: readonly MeetingRecord[], from: Meeting = emptyMeeting): Meeting =>
  records.reduce(evolve, from);

/** Whether a control may be used: the same rule that the server will apply. */
export const can = (meeting: Meeting, command: MeetingCommand, actor: Actor, at: number): boolean =>
  !isRefusal(decide(meeting, command, actor, at));
