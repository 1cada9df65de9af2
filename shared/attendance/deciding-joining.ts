import type { Actor } from '../actor.ts';
import { accept, type Decision, firstRefusal, refuse, refuseUnless } from '../decision.ts';
import { leavingTheHall } from '../floor/leaving-the-hall.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { mustNotBeClosed } from '../sitting/sitting-rules.ts';
import type { Mode } from './attendance.ts';

/** Apart from the other rules of attendance, since everybody asks these at first sight of the hall. Not after the closing (A7). */
export const join = (meeting: Meeting, actor: Actor, mode: Mode): Decision<MeetingEvent> =>
  actor.type === 'system'
    ? refuse('not-permitted')
    : (firstRefusal(refuseUnless(meeting.sitting.convocation !== null, 'not-convened'), mustNotBeClosed(meeting)) ??
      accept({ type: 'attendance.joined', person: actor.person, mode }));

/** A person who leaves gives the floor back, and keeps their place on the list (F7). */
export function leave(meeting: Meeting, actor: Actor): Decision<MeetingEvent> {
  if (actor.type === 'system') return refuse('not-permitted');
  const { presence } = meeting.attendance.members[actor.person] ?? {};
  return (
    refuseUnless(presence?.state !== 'absent', 'not-present') ??
    accept(...leavingTheHall(meeting, actor.person), { type: 'attendance.left', person: actor.person })
  );
}
