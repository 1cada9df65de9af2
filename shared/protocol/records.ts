import type { MeetingRecord } from '../meeting.ts';

/** The hash of the state after the record `seq` (shared/log/state-hash.ts). */
export type Proof = { readonly seq: number; readonly hash: string };

/**
 * Records travel several to a frame, in order. `epoch` is one life of the server: a client that sees another one joins again.
 * `proof`, now and then: a client whose own hash differs asks for a snapshot.
 */
export type RecordsFrame = {
  readonly epoch: string;
  /** Server time, ms, when the frame left. */
  readonly at: number;
  readonly records: readonly MeetingRecord[];
  readonly proof: Proof | null;
};

/** The server is about to stop; clients say so and reconnect by themselves. */
export type Stopping = { readonly reason: 'restart' };
