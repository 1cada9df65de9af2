import type { MeetingRecord } from '../meeting.ts';

/**
 * Records travel several to a frame, in order. `epoch` is one life of the server: a client that sees another one joins again.
 * `proof`, now and then: the hash of the state after the record `seq`; a client whose own differs asks for a snapshot.
 */
export type RecordsFrame = {
  readonly epoch: string;
  /** Server time, ms, when the frame left. */
  readonly at: number;
  readonly records: readonly MeetingRecord[];
  readonly proof: { readonly seq: number; readonly hash: string } | null;
};

/** The server is about to stop; clients say so and reconnect by themselves. */
export type Stopping = { readonly reason: 'restart' };
