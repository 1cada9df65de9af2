import * as v from 'valibot';
import type { MeetingRecord } from '../meeting.ts';
import { whole } from './fields.ts';
import { type AnswerTo, asks, entry, type Said } from './message.ts';
import { PIECE_MAX } from './sizes.ts';

/** A snapshot is gzip of the JSON `{ seq, meeting }`; `size`: of the whole of it, in bytes. */
export type SnapshotOffered = { readonly seq: number; readonly size: number };
type Bytes = ArrayBuffer | Uint8Array;

/**
 * What is missing: the records after `after`, or, where that would be more than the state itself, a snapshot. Of a snapshot
 * `snapshot` is the beginning, and all of it when it is small; the rest is asked for piece by piece. Records follow it. With
 * `more`, there are further ones: they are asked for by `catchUp`.
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

/** The bytes of the snapshot `seq`, which was offered last, from `from` on: at most so many. */
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
