import { keepAppointment } from '../../db/meetings.ts';
import type { Db } from '../../db/open-database.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Meeting, MeetingRecord } from '../../shared/meeting.ts';
import { announceToAll } from '../letters/announce-to-all.ts';

/** A meeting as it was before a record; `byMail`: whether the people invited can be told by e-mail. */
type Followed = { readonly id: MeetingId; readonly meeting: Meeting; readonly byMail: boolean };

/** Tables in which things are found without folding a log follow the log, in its transaction. `at`: the time of the machine, ms. */
export function followLog(db: Db, { id, meeting, byMail }: Followed, { event, by }: MeetingRecord, at: number): void {
  if (event.type !== 'meeting.rescheduled' || by === 'system') return;
  keepAppointment(db, id, event.appointment);
  if (byMail) announceToAll(db, { id, meeting, by, at, about: 'changed', now: event.appointment });
}
