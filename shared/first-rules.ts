import type { Actor } from './actor.ts';
import { join } from './attendance/deciding-joining.ts';
import type { Decision } from './decision.ts';
import { request } from './floor/deciding-requests.ts';
import type { Meeting, MeetingCommand, MeetingEvent } from './meeting.ts';
import { mustBePermitted } from './permissions.ts';

/**
 * What the law (law.ts) says of the commands that anybody may want at first sight of a meeting: to come in, and to ask for the floor. Null for
 * all others, whose rules need not be there yet.
 */
export function decideAtFirst(meeting: Meeting, command: MeetingCommand, actor: Actor): Decision<MeetingEvent> | null {
  switch (command.type) {
    case 'attendance.join':
      return mustBePermitted(meeting, command.type, actor) ?? join(meeting, actor, command.mode);
    case 'floor.request':
      return mustBePermitted(meeting, command.type, actor) ?? request(meeting, command, actor);
    default:
      return null;
  }
}
