import type { Refusal } from '../../shared/decision.ts';
import type { MeetingRecord } from '../../shared/meeting.ts';
import type { CaughtUp, Piece, PieceWanted } from '../../shared/protocol/catching-up.ts';
import type { MeetingRoom, Viewer } from '../meetings/meeting-room.ts';
import type { Snapshot } from '../meetings/snapshot-cache.ts';
import { beginningOf, isLong as isLongToFetch, pieceOf } from './offered.ts';

type Shown = (record: MeetingRecord) => MeetingRecord;

/** How one reader gets to the end of a log. All readers share the room's bytes of a snapshot. */
export class CatchingUp {
  readonly #room: MeetingRoom;
  readonly #viewer: Viewer;
  readonly #shown: Shown;
  /** The snapshot whose pieces are being asked for. */
  #offered: Snapshot | null = null;
  /** The last record given of a longer sequence: what follows it also comes as records. */
  #given: number | null = null;

  /** `shown`: as much of a record as this reader sees. */
  constructor(room: MeetingRoom, viewer: Viewer, shown: Shown = (record) => record) {
    this.#room = room;
    this.#viewer = viewer;
    this.#shown = shown;
  }

  /** What follows the record `after`, or as much as goes at once. */
  answer(after: number): CaughtUp {
    const { snapshot, records, more, ...envelope } = this.#room.catchUp(after, this.#viewer, after === this.#given);
    const isLong = snapshot !== null && isLongToFetch(snapshot);
    if (snapshot !== null || after >= (this.#offered?.seq ?? 0)) this.#offered = isLong ? snapshot : null;
    const told = isLong ? [] : records;
    this.#given = isLong || more ? (told.at(-1)?.seq ?? snapshot?.seq ?? after) : null;
    return {
      ...envelope,
      whole: snapshot && { seq: snapshot.seq, size: snapshot.bytes.length },
      snapshot: snapshot && beginningOf(snapshot),
      records: told.map(this.#shown),
      more: isLong || more,
    };
  }

  /** A piece of the snapshot that was offered. */
  piece(wanted: PieceWanted): Piece | Refusal {
    return pieceOf(this.#offered, wanted);
  }
}
