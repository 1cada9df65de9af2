import { and, asc, eq, gt } from 'drizzle-orm';
import type { MeetingId } from '../../shared/ids.ts';
import type { Recorded } from '../../shared/record.ts';
import type { Db } from '../open-database.ts';
import type { StepsTable } from '../tables/steps.ts';

/** The records of a meeting after `seq`, in order. */
export const stepsAfter = <Event>(
  { orm }: Db,
  table: StepsTable<Event>,
  meetingId: MeetingId,
  seq: number,
): readonly Recorded<Event>[] =>
  orm
    .select({ seq: table.seq, at: table.at, by: table.by, command: table.command, event: table.event })
    .from(table)
    .where(and(eq(table.meetingId, meetingId), gt(table.seq, seq)))
    .orderBy(asc(table.seq))
    .all();

/** On disk when it returns, all of them or none; throws when there is such a record already. */
export function appendSteps<Event>(
  { orm }: Db,
  table: StepsTable<Event>,
  meetingId: MeetingId,
  records: readonly Recorded<Event>[],
): void {
  orm.transaction((tx) => {
    for (const { by, ...record } of records) {
      if (by === 'system') throw new Error('Only people take steps.');
      tx.insert(table)
        .values({ ...record, by, meetingId })
        .run();
    }
  });
}
