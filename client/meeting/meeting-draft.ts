import { createDraft } from '../device/draft.ts';
import { useMeeting } from './meeting-context.tsx';

/**
 * A draft in this meeting, under a name of its own: Escape, Back, a reload and signing out elsewhere keep it, and it is there when
 * the same thing is opened again. It is discarded when its person sends it or gives it up.
 */
export function createMeetingDraft<T extends object>(name: string, empty: T) {
  const { meeting } = useMeeting();
  return createDraft<T>(`${meeting.sitting.convocation?.meetingId ?? 'no-meeting'}.${name}`, empty);
}
