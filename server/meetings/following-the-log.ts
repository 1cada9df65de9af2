import { keepAppointment } from '../../db/meetings.ts';
import type { Db } from '../../db/open-database.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Meeting, MeetingRecord } from '../../shared/meeting.ts';
import { announceToAll } from '../letters/announce-to-all.ts';

/** A meeting as it was before a record; `byMail`: whether those invited can be told. */
type Followed = { readonly id: MeetingId; readonly meeting: Meeting; readonly byMail: boolean };

/** What is also kept where it is found without folding a log follows the log, in its transaction. `at`: the time of the machine, ms. */
export function followLog(db: Db, { id, meeting, byMail }: Followed, { event, by }: MeetingRecord, at: number): void {
  if (event.type !== 'meeting.rescheduled' || by === 'system') return;
  keepAppointment(db, id, event.appointment);
  if (byMail) announceToAll(db, { id, meeting, by, at, about: 'changed', now: event.appointment });
}
