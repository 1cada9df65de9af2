import type { Mode } from '../../../../shared/attendance/attendance.ts';
import type { MeetingId } from '../../../../shared/ids.ts';
import type { RegistrationNow } from '../../../../shared/protocol/http/meetings/registrations.ts';
import { isFailure, request } from '../../../http/request.ts';
import type { Way } from './join-choice.ts';

/** The way that is proposed to somebody who has registered for this meeting: in the room or not, as they said there (E16). */
export function wayFor(remembered: Way, mode: Mode): Way {
  if (mode === 'room') return 'room';
  return remembered === 'room' ? 'both' : remembered;
}

/** The mode of one's own registration, as long as it stands; null: there is none. */
export async function registeredMode(meetingId: MeetingId): Promise<Mode | null> {
  const now = await request<RegistrationNow>('GET', `/api/meetings/${encodeURIComponent(meetingId)}/registration`);
  const own = isFailure(now) ? null : now.own;
  return own && (own.state === 'approved' || own.state === 'waiting') ? own.mode : null;
}
