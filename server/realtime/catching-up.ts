import { type Refusal, refuse } from '../../shared/decision.ts';
import type { MeetingRecord } from '../../shared/meeting.ts';
import type { CaughtUp, Piece, PieceWanted } from '../../shared/protocol/join.ts';
import { FIRST_PIECE } from '../../shared/protocol/page-sizes.ts';
import type { MeetingRoom, Viewer } from '../meetings/meeting-room.ts';
import type { Snapshot } from '../meetings/snapshot-cache.ts';
import type { Rate } from './rate.ts';

/** Of one reader. A piece costs no more than its bytes, and who reads fast asks often. */
export const PIECES: Rate = { burst: 400, perSecond: 100 };

/**
 * One reader's way to the head of a log. What is long goes piece by piece, each asked for when the last has arrived: who is merely
 * slow never has more waiting than one piece. The bytes of a snapshot are the room's, whoever reads them.
 */
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
    const isLong = snapshot !== null && snapshot.bytes.length > FIRST_PIECE;
    if (snapshot !== null || after >= (offered?.seq ?? 0)) offered = isLong ? snapshot : null;
    const told = isLong ? [] : records;
    given = isLong || more ? (told.at(-1)?.seq ?? snapshot?.seq ?? after) : null;
    return {
      ...envelope,
      whole: snapshot && { seq: snapshot.seq, size: snapshot.bytes.length },
      snapshot: snapshot?.bytes.subarray(0, FIRST_PIECE) ?? null,
      records: told.map(shown),
      more: isLong || more,
    };
  }

  return {
    answer,
    /** Refused when this is not the snapshot that was offered: ask to join again. */
    piece: ({ seq, from, bytes }: PieceWanted): Piece | Refusal =>
      offered?.seq === seq ? { piece: offered.bytes.subarray(from, from + bytes) } : refuse('not-joined'),
  };
}

export type CatchingUp = ReturnType<typeof createCatchingUp>;
