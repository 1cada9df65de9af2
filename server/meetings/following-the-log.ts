import { keepAppointment } from '../../db/meetings.ts';
import type { Db } from '../../db/open-database.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { MeetingEvent } from '../../shared/meeting.ts';

/** What is also kept where it is found without folding a log follows the log, in its transaction. */
export function followLog(db: Db, id: MeetingId, event: MeetingEvent): void {
  if (event.type === 'meeting.rescheduled') keepAppointment(db, id, event.appointment);
}
