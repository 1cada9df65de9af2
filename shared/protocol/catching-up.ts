import * as v from 'valibot';
import type { MeetingRecord } from '../meeting.ts';
import { whole } from './fields/fields.ts';
import { PIECE_MAX } from './fields/sizes.ts';
import { type AnswerTo, asks, entry, type Said } from './message.ts';

/** A snapshot is gzip of the JSON `{ seq, meeting }`; `size`: the size of all of it, in bytes. */
export type SnapshotOffered = { readonly seq: number; readonly size: number };
type Bytes = ArrayBuffer | Uint8Array;

/**
 * What is missing: the records after `after`, or, where that would be more than the state itself, a snapshot. `snapshot` is the
 * beginning of it, and all of it when it is small; the client asks for the rest piece by piece. Records follow it. With `more`
 * there are further ones: the client asks for them by `catchUp`.
 */
export type CaughtUp = {
  readonly epoch: string;
  /** Server time, ms, when the answer left. */
  readonly at: number;
  readonly whole: SnapshotOffered | null;
  readonly snapshot: Bytes | null;
  readonly records: readonly MeetingRecord[];
  readonly more: boolean;
};

/** `after`: the last seq that the client has folded; 0 when it has nothing. */
const after = whole(0, Number.MAX_SAFE_INTEGER);
export const joinSchema = v.strictObject({ ...entry, after });

/** What follows `after`. */
export const catchUp = asks(v.strictObject({ after })).answeredBy<CaughtUp>();
export type CatchUpAnswer = AnswerTo<typeof catchUp>;

/** At most so many bytes of the snapshot `seq`, which was offered last, beginning at `from`. */
export const piece = asks(
  v.strictObject({
    seq: whole(0, Number.MAX_SAFE_INTEGER),
    from: whole(0, Number.MAX_SAFE_INTEGER),
    bytes: whole(1, PIECE_MAX),
  }),
).answeredBy<Piece>();
export type Piece = { readonly piece: Bytes };
export type PieceWanted = Said<typeof piece>;
export type PieceAnswer = AnswerTo<typeof piece>;
