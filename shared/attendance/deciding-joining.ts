import type { Actor } from '../actor.ts';
import { accept, type Decision, refuse, refuseUnless } from '../decision.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import type { Mode } from './attendance.ts';

/** Apart from the other rules of attendance, since everybody asks it at first sight of the hall. */
export const join = (meeting: Meeting, actor: Actor, mode: Mode): Decision<MeetingEvent> =>
  actor.type === 'system'
    ? refuse('not-permitted')
    : (refuseUnless(meeting.sitting.convocation !== null, 'not-convened') ??
      accept({ type: 'attendance.joined', person: actor.person, mode }));
