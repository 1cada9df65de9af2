import * as v from 'valibot';
import type { MeetingId, PersonId } from '../ids.ts';
import type { MeetingRecord } from '../meeting.ts';
import type { RefusalCode } from '../refusals.ts';
import { id, whole } from './fields.ts';
import { PIECE_MAX } from './sizes.ts';

/** `after`: the last seq that the client has folded; 0 when it has nothing. */
export const joinSchema = v.strictObject({
  protocol: whole(1, 1_000_000),
  meetingId: id<MeetingId>(),
  after: whole(0, Number.MAX_SAFE_INTEGER),
});
export type Join = v.InferOutput<typeof joinSchema>;

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
export type Joined = CaughtUp & { readonly person: PersonId };
export type JoinAnswer = Joined | { readonly refused: RefusalCode };

export const catchUpSchema = v.strictObject({ after: whole(0, Number.MAX_SAFE_INTEGER) });
export type CatchUp = v.InferOutput<typeof catchUpSchema>;
export type CatchUpAnswer = CaughtUp | { readonly refused: RefusalCode };

/** The bytes of the snapshot `seq`, which was offered last, from `from` on: at most so many. */
export const pieceSchema = v.strictObject({
  seq: whole(0, Number.MAX_SAFE_INTEGER),
  from: whole(0, Number.MAX_SAFE_INTEGER),
  bytes: whole(1, PIECE_MAX),
});
export type PieceWanted = v.InferOutput<typeof pieceSchema>;
export type Piece = { readonly piece: Bytes };
export type PieceAnswer = Piece | { readonly refused: RefusalCode };
