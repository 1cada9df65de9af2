import { gzipSync } from 'node:zlib';
import { stateHash } from '../../shared/log/state-hash.ts';
import type { Meeting } from '../../shared/meeting.ts';
import type { Proof } from '../../shared/protocol/records.ts';

type State = { readonly meeting: Meeting; readonly seq: number };
export type Snapshot = { readonly seq: number; readonly bytes: Uint8Array };

/** So many bytes of records may follow an older snapshot before a new one is made, however small the state is. */
const REST_AT_LEAST = 4096;

/**
 * Snapshots and proofs of one meeting, each made when it is asked for and at most once a record. While the log moves, people who
 * come late get a snapshot some records old with the rest: a thousand people at once cost one snapshot.
 */
export class SnapshotCache {
  readonly #view: (meeting: Meeting) => Meeting;
  #snapshot: Snapshot | null = null;
  #proof: Proof | null = null;

  /** `view`: what those for whom they are made may see of the meeting. */
  constructor(view: (meeting: Meeting) => Meeting) {
    this.#view = view;
  }

  fresh({ meeting, seq }: State): Snapshot {
    if (this.#snapshot?.seq !== seq)
      this.#snapshot = { seq, bytes: gzipSync(JSON.stringify({ seq, meeting: this.#view(meeting) })) };
    return this.#snapshot;
  }

  /** A snapshot that is behind by no more than half its own size. `sizeAfter`: bytes of the records after a seq. */
  recent(state: State, sizeAfter: (seq: number) => number): Snapshot {
    const kept = this.#snapshot;
    const enough = kept !== null && sizeAfter(kept.seq) <= Math.max(REST_AT_LEAST, kept.bytes.length / 2);
    return enough ? kept : this.fresh(state);
  }

  proof({ meeting, seq }: State): Proof {
    if (this.#proof?.seq !== seq) this.#proof = { seq, hash: stateHash(this.#view(meeting)) };
    return this.#proof;
  }
}
