import { and, asc, eq, gt } from 'drizzle-orm';
import type { CompilingRecord } from '../../shared/compiling/compiling.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Db } from '../open-database.ts';
import { compilingEvents } from '../tables/compiling.ts';

/** The records of the draft of a meeting after `seq`, in order. */
export const compilingRecords = ({ orm }: Db, meetingId: MeetingId, seq = 0): readonly CompilingRecord[] =>
  orm
    .select({
      seq: compilingEvents.seq,
      at: compilingEvents.at,
      by: compilingEvents.by,
      command: compilingEvents.command,
      event: compilingEvents.event,
    })
    .from(compilingEvents)
    .where(and(eq(compilingEvents.meetingId, meetingId), gt(compilingEvents.seq, seq)))
    .orderBy(asc(compilingEvents.seq))
    .all();

/** On disk when it returns; throws when there is such a record already. */
export function appendCompiling({ orm }: Db, meetingId: MeetingId, records: readonly CompilingRecord[]): void {
  orm.transaction((tx) => {
    for (const { by, ...record } of records) {
      if (by === 'system') throw new Error('Only people compile.');
      tx.insert(compilingEvents)
        .values({ ...record, by, meetingId })
        .run();
    }
  });
}
