import type { EventLog } from '../../db/event-log.ts';
import { WITHDRAWALS } from '../../shared/annotation/withdrawals.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { MeetingRecord } from '../../shared/meeting.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';

type Found = { readonly upTo: number; readonly records: readonly MeetingRecord[] };

/** What was withdrawn in each meeting, found once in its log and then in what has been added. */
export type Withdrawals = {
  /** What was withdrawn after the record `from`. */
  readonly since: (room: Pick<MeetingRoom, 'id' | 'seq'>, from: number) => readonly MeetingRecord[];
};

export function createWithdrawals(log: EventLog): Withdrawals {
  const found = new Map<MeetingId, Found>();
  return {
    since({ id, seq }, from) {
      const before = found.get(id) ?? { upTo: 0, records: [] };
      const more = before.upTo < seq ? log.readTypesAfter(id, before.upTo, WITHDRAWALS) : [];
      const records = more.length > 0 ? [...before.records, ...more] : before.records;
      found.set(id, { upTo: seq, records });
      return records.filter((record) => record.seq > from);
    },
  };
}
