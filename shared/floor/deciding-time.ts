import { unlessItem } from '../agenda/unless-item.ts';
import { accept, type Decision, firstRefusal, isRefusal, type Refusal, refuseUnless } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { ifClosed } from '../sitting/phase-rules.ts';
import type { FloorCommand, FloorEvent, TimeScope } from './floor-messages.ts';
import { speakingRequest } from './floor-rules.ts';
import { SPEAKING_TIME } from './speaking-time.ts';

type Command<Type extends FloorCommand['type']> = Extract<FloorCommand, { type: Type }>;

export const choosePolicy = (meeting: Meeting, command: Command<'floor.choose-policy'>): Decision<FloorEvent> =>
  firstRefusal(ifClosed(meeting), command.agendaItemId === null ? null : unlessItem(meeting, command.agendaItemId)) ??
  accept({ ...command, type: 'floor.policy-chosen' });

export const setSpeakingTime = (
  meeting: Meeting,
  { scope, seconds }: Command<'floor.set-speaking-time'>,
): Decision<FloorEvent> =>
  firstRefusal(
    ifClosed(meeting),
    unlessScope(meeting, scope),
    seconds === null ? refuseUnless(scope.type !== 'meeting', 'out-of-range') : unlessReasonable(seconds),
  ) ?? accept({ type: 'floor.speaking-time-set', scope, seconds });

function unlessScope(meeting: Meeting, scope: TimeScope): Refusal | null {
  if (scope.type === 'item') return unlessItem(meeting, scope.agendaItemId);
  return refuseUnless(
    scope.type !== 'person' || meeting.attendance.members[scope.person]?.standing === 'admitted',
    'unknown-person',
  );
}

const unlessReasonable = (seconds: number): Refusal | null =>
  refuseUnless(
    Number.isInteger(seconds) && seconds >= SPEAKING_TIME.min && seconds <= SPEAKING_TIME.max,
    'out-of-range',
  );

/** Adds to the time of the turn that goes on, or takes from it when `seconds` is below zero. */
export function addTime(meeting: Meeting, { requestId, seconds }: Command<'floor.add-time'>): Decision<FloorEvent> {
  const found = speakingRequest(meeting, requestId);
  if (isRefusal(found)) return found;
  return unlessReasonable(found.holding.seconds + seconds) ?? accept({ type: 'floor.time-added', requestId, seconds });
}
