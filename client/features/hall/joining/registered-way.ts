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

/** So long the question how somebody takes part waits for their registration: once it is there, nothing moves under their hand. */
const PATIENT_MS = 1500;

/** The same where the answer comes soon enough; null where it does not. */
export function registeredModeSoon(meetingId: MeetingId): Promise<Mode | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENT_MS, null));
  return Promise.race([registeredMode(meetingId), late]);
}

/** The mode of one's own registration, as long as it stands; null: there is none. */
export async function registeredMode(meetingId: MeetingId): Promise<Mode | null> {
  const now = await request<RegistrationNow>('GET', `/api/meetings/${encodeURIComponent(meetingId)}/registration`);
  const own = isFailure(now) ? null : now.own;
  return own && (own.state === 'approved' || own.state === 'waiting') ? own.mode : null;
}
