import type { Act } from '../../shared/account/act.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { MeetingRecord } from '../../shared/meeting.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import type { Acts } from './acts.ts';

/** Records of a meeting that matter to the server too: a role that was given, a person who was excluded. */
function actIn(meeting: MeetingId, { event }: MeetingRecord): Act | null {
  switch (event.type) {
    case 'attendance.enrolled':
    case 'attendance.admitted':
    case 'attendance.role-assigned':
      return { type: 'meeting.role-given', meeting, person: event.person, role: event.role };
    case 'attendance.excluded':
      return { type: 'meeting.excluded', meeting, person: event.person };
    case 'meeting.convened':
      return { type: 'meeting.founded', meeting, consultation: event.convocation.consultationId };
    default:
      return null;
  }
}

/** Writes down such acts once they are on disk in the meeting's own log. */
export const watchMeetings = (rooms: MeetingRooms, acts: Acts): (() => void) =>
  rooms.onOpened((room) => {
    room.onCommitted((records) => {
      for (const record of records) {
        const act = actIn(room.id, record);
        if (act) acts.record(act, record.by);
      }
    });
  });
