import type { Actor } from '../actor.ts';
import { join, leave } from '../attendance/deciding-joining.ts';
import { type Decision, isRefusal } from '../decision.ts';
import { isPerson } from '../floor/requests/beneficiary.ts';
import { request, withdraw } from '../floor/requests/deciding-requests.ts';
import { end } from '../floor/turn/ending-a-turn.ts';
import type { RequestId } from '../ids.ts';
import type { Meeting, MeetingCommand, MeetingEvent } from '../meeting.ts';
import { mustBePermitted } from '../permissions.ts';
import type { Loss } from './losses.ts';

/**
 * What the law (law.ts) says of the commands that anybody may want at first sight of a meeting, or on a line over which nothing more
 * comes: to come in and to leave; to ask for the floor, to withdraw and to end. Null for all others, whose rules need not be there yet.
 */
export function decideAtFirst(meeting: Meeting, command: MeetingCommand, actor: Actor): Decision<MeetingEvent> | null {
  const decision = byItsRule(meeting, command, actor);
  return decision && (mustBePermitted(meeting, command.type, actor) ?? decision);
}

function byItsRule(meeting: Meeting, command: MeetingCommand, actor: Actor): Decision<MeetingEvent> | null {
  switch (command.type) {
    case 'attendance.join':
      return join(meeting, actor, command.mode);
    case 'attendance.leave':
      return leave(meeting, actor);
    case 'floor.request':
      return request(meeting, command, actor);
    case 'floor.withdraw':
      return withdraw(meeting, command.requestId, actor);
    case 'floor.end':
      return end(meeting, command.requestId, actor);
    default:
      return null;
  }
}

/** What losses.ts says of the same commands (F24): a speaker who leaves loses the turn, and a person whose request another withdraws the place. */
export function lossesAtFirst(meeting: Meeting, command: MeetingCommand, actor: Actor): readonly Loss[] | null {
  const decision = decideAtFirst(meeting, command, actor);
  if (decision === null || isRefusal(decision)) return decision && [];
  return decision.events.flatMap((event): readonly Loss[] => {
    if (event.type === 'floor.released' && command.type === 'attendance.leave')
      return [{ type: 'turn', requestId: event.requestId, isOwn: true }];
    if (event.type === 'floor.withdrawn' && !isOwn(meeting, event.requestId, actor))
      return [{ type: 'place', requestId: event.requestId, isOwn: false }];
    return [];
  });
}

function isOwn({ floor }: Meeting, requestId: RequestId, actor: Actor): boolean {
  const withdrawn = floor.requests[requestId];
  return withdrawn !== undefined && actor.type === 'person' && isPerson(withdrawn.beneficiary, actor.person);
}
