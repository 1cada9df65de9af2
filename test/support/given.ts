import { expect } from 'vitest';
import { freezeDeep } from '../../client/meeting/freeze-deep.ts';
import type { Actor } from '../../shared/actor.ts';
import { isRefusal } from '../../shared/decision.ts';
import { speakingOrder } from '../../shared/floor/order/speaking-order.ts';
import { fold } from '../../shared/fold.ts';
import { type AgendaItemId, type CommandId, idOf } from '../../shared/ids.ts';
import { decide } from '../../shared/law.ts';
import {
  emptyMeeting,
  type Meeting,
  type MeetingCommand,
  type MeetingEvent,
  type MeetingRecord,
} from '../../shared/meeting.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import { design } from './history.ts';
import { amina } from './people.ts';

/** 10:00 in Geneva on the day of the meeting. */
export const TEN_O_CLOCK = Date.UTC(2015, 8, 28, 8);

/** What was: an event, several of one command, or time that passed. */
export type Past = MeetingEvent | readonly MeetingEvent[] | { readonly passed: number };

/** Lets time pass before what comes next. */
export const later = (seconds: number) => ({ passed: seconds * 1000 });

const isTime = (past: Past): past is { readonly passed: number } => 'passed' in past;
const isSeveral = (past: Past): past is readonly MeetingEvent[] => Array.isArray(past);

/** The log of what was given. Events of one array belong to one command; all are the chair's. */
export function logOf(past: readonly Past[]): { readonly records: readonly MeetingRecord[]; readonly at: number } {
  const records: MeetingRecord[] = [];
  let at = TEN_O_CLOCK;
  for (const [index, step] of past.entries()) {
    if (isTime(step)) at += step.passed;
    else
      for (const event of isSeveral(step) ? step : [step]) records.push(recorded(event, records.length + 1, at, index));
  }
  return { records, at };
}

const recorded = (event: MeetingEvent, seq: number, at: number, index: number): MeetingRecord => ({
  seq,
  at,
  by: amina.id,
  command: idOf<CommandId>(`given-${index}`),
  event,
});

/**
 * `given(...sitting, requestedBy(bo)).when({ type: 'floor.give', requestId: requestOf(bo) }, by(amina)).leadsTo(givenTo(bo))`.
 * Every state is frozen, so a fold that changes what it was given fails.
 */
export function given(...past: readonly Past[]) {
  const { records, at } = logOf(past);
  return scene(freezeDeep(fold(records, freezeDeep(emptyMeeting))), records.length, at);
}

export type Scene = ReturnType<typeof scene>;

function scene(meeting: Meeting, seq: number, at: number) {
  return {
    meeting,
    seq,
    at,
    /** The names of the requests in their order. */
    order: (itemId: AgendaItemId = design): readonly string[] =>
      speakingOrder(meeting, itemId).map(({ request }) => request.id.replace('request-of-', '')),
    when: (command: MeetingCommand, actor: Actor) => outcome(meeting, seq, at, command, actor),
  };
}

function outcome(meeting: Meeting, seq: number, at: number, command: MeetingCommand, actor: Actor) {
  const decision = decide(meeting, command, actor, at);
  return {
    leadsTo: (...events: readonly MeetingEvent[]) => expect(decision).toEqual({ events }),
    refused: (code: RefusalCode) => expect(decision).toEqual({ refused: code }),
    /** The scene after the command, which must have been accepted; then so many seconds pass. */
    done: (seconds = 0): Scene => {
      if (isRefusal(decision)) throw new Error(`${command.type} was refused: ${decision.refused}`);
      const records = decision.events.map((event, index) => ({
        seq: seq + index + 1,
        at,
        by: actor.type === 'person' ? actor.person : ('system' as const),
        command: idOf<CommandId>(`done-${seq}`),
        event,
      }));
      return scene(freezeDeep(fold(records, meeting)), seq + records.length, at + seconds * 1000);
    },
  };
}
