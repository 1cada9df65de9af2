import type { Actor } from '../actor.ts';
import type { Attendance } from '../attendance/attendance.ts';
import { permits, roleOf } from '../permissions.ts';

/** What somebody may do with the minutes text: a person who may record a decision writes it, every member reads it. */
export type Access = 'writer' | 'reader' | 'none';

export function accessTo(attendance: Attendance, actor: Actor): Access {
  const role = roleOf(attendance, actor);
  if (role === null) return 'none';
  return permits('minutes.record-decision', actor, role) ? 'writer' : 'reader';
}
