import * as v from 'valibot';
import type { MeetingId, PersonId } from '../ids.ts';
import type { MeetingRecord } from '../meeting.ts';
import type { RefusalCode } from '../refusals.ts';
import { id, whole } from './fields.ts';

/** `after`: the last seq that the client has folded; 0 when it has nothing. */
export const joinSchema = v.strictObject({
  protocol: whole(1, 1_000_000),
  meetingId: id<MeetingId>(),
  after: whole(0, Number.MAX_SAFE_INTEGER),
});
export type Join = v.InferOutput<typeof joinSchema>;

/**
 * What is missing: the records after `after`, or, where that would be more than the state itself, a snapshot.
 * A snapshot is gzip of the JSON `{ seq, meeting }`; records follow it.
 */
export type CaughtUp = {
  readonly epoch: string;
  /** Server time, ms, when the answer left. */
  readonly at: number;
  readonly snapshot: ArrayBuffer | Uint8Array | null;
  readonly records: readonly MeetingRecord[];
};
export type Joined = CaughtUp & { readonly person: PersonId };
export type JoinAnswer = Joined | { readonly refused: RefusalCode };

export const catchUpSchema = v.strictObject({ after: whole(0, Number.MAX_SAFE_INTEGER) });
export type CatchUp = v.InferOutput<typeof catchUpSchema>;
export type CatchUpAnswer = CaughtUp | { readonly refused: RefusalCode };
