import type { Actor } from '../actor.ts';
import { isFrozen } from '../agreement/agreement-rules.ts';
import type { Meeting } from '../meeting.ts';
import { permits, roleOf } from '../permissions.ts';

/** What somebody may do with the minutes text: a person who may record a decision writes it, until it is issued (V2); every member reads it. */
export type Access = 'writer' | 'reader' | 'none';

export function accessTo(meeting: Meeting, actor: Actor): Access {
  const role = roleOf(meeting.attendance, actor);
  if (role === null) return 'none';
  return permits('minutes.record-decision', actor, role) && !isFrozen(meeting) ? 'writer' : 'reader';
}
