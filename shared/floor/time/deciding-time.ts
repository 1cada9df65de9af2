import { accept, type Decision, firstRefusal, isRefusal, refuseUnless } from '../../decision.ts';
import type { Meeting } from '../../meeting.ts';
import { mustNotBeClosed } from '../../sitting/sitting-rules.ts';
import type { FloorCommand, FloorEvent } from '../floor-messages.ts';
import { mustBeReasonable, mustHaveScope } from '../floor-rules.ts';
import { speakingRequest } from '../requests/request-rules.ts';

type Command<Type extends FloorCommand['type']> = Extract<FloorCommand, { type: Type }>;

export const setSpeakingTime = (
  meeting: Meeting,
  { scope, seconds }: Command<'floor.set-speaking-time'>,
): Decision<FloorEvent> =>
  firstRefusal(
    mustNotBeClosed(meeting),
    mustHaveScope(meeting, scope),
    seconds === null ? refuseUnless(scope.type !== 'meeting', 'out-of-range') : mustBeReasonable(seconds),
  ) ?? accept({ type: 'floor.speaking-time-set', scope, seconds });

/** Adds to the time of the present turn, or takes from it when `seconds` is below zero. */
export function addTime(meeting: Meeting, { requestId, seconds }: Command<'floor.add-time'>): Decision<FloorEvent> {
  const found = speakingRequest(meeting, requestId);
  if (isRefusal(found)) return found;
  return mustBeReasonable(found.holding.seconds + seconds) ?? accept({ type: 'floor.time-added', requestId, seconds });
}
