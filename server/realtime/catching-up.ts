import type { Refusal } from '../../shared/decision.ts';
import type { MeetingRecord } from '../../shared/meeting.ts';
import type { CaughtUp, Piece, PieceWanted } from '../../shared/protocol/catching-up.ts';
import type { MeetingRoom, Viewer } from '../meetings/meeting-room.ts';
import type { Snapshot } from '../meetings/snapshot-cache.ts';
import { beginningOf, isLong as isLongToFetch, pieceOf } from './offered.ts';

/** One reader's way to the head of a log. The bytes of a snapshot are the room's, whoever reads them. */
export function createCatchingUp(
  room: MeetingRoom,
  viewer: Viewer,
  shown: (record: MeetingRecord) => MeetingRecord = (record) => record,
) {
  /** The snapshot whose pieces are being asked for. */
  let offered: Snapshot | null = null;
  /** The last record given of a longer row: what follows it comes as records too. */
  let given: number | null = null;

  function answer(after: number): CaughtUp {
    const { snapshot, records, more, ...envelope } = room.catchUp(after, viewer, after === given);
    const isLong = snapshot !== null && isLongToFetch(snapshot);
    if (snapshot !== null || after >= (offered?.seq ?? 0)) offered = isLong ? snapshot : null;
    const told = isLong ? [] : records;
    given = isLong || more ? (told.at(-1)?.seq ?? snapshot?.seq ?? after) : null;
    return {
      ...envelope,
      whole: snapshot && { seq: snapshot.seq, size: snapshot.bytes.length },
      snapshot: snapshot && beginningOf(snapshot),
      records: told.map(shown),
      more: isLong || more,
    };
  }

  return {
    answer,
    piece: (wanted: PieceWanted): Piece | Refusal => pieceOf(offered, wanted),
  };
}

export type CatchingUp = ReturnType<typeof createCatchingUp>;
