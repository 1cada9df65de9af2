import { asc, eq } from 'drizzle-orm';
import type { AnsweringRecord } from '../../shared/answering/answering.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Db } from '../open-database.ts';
import { answeringEvents } from '../tables/answering.ts';

/** All that was said of the contributions to a meeting, in order. */
export const answeringRecords = ({ orm }: Db, meetingId: MeetingId): readonly AnsweringRecord[] =>
  orm
    .select({
      seq: answeringEvents.seq,
      at: answeringEvents.at,
      by: answeringEvents.by,
      command: answeringEvents.command,
      event: answeringEvents.event,
    })
    .from(answeringEvents)
    .where(eq(answeringEvents.meetingId, meetingId))
    .orderBy(asc(answeringEvents.seq))
    .all();

/** On disk when it returns; throws when there is such a record already. Answers are for everybody. */
export function appendAnswering(db: Db, meetingId: MeetingId, { by, ...record }: AnsweringRecord): void {
  if (by === 'system') throw new Error('Only people answer.');
  db.orm
    .insert(answeringEvents)
    .values({ ...record, by, meetingId })
    .run();
  db.changed();
}
