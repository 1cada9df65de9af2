import type { MeetingRecord } from '../../shared/meeting.ts';
import type { RecordsFrame } from '../../shared/protocol/records.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';

/** A proof travels with the first frame after so many records, and this long after a frame without one, ms. */
const PROOF_RECORDS = 64;
const PROOF_AFTER_MS = 20_000;
/** Sending a frame to everybody may take this part of the server's time; what comes meanwhile shares the next frame. */
const SHARE_OF_TIME = 0.4;
/** But nothing waits longer than this for others to share its frame, ms. */
const WAIT_AT_MOST = 40;

/**
 * Sends the committed records of one meeting. The cost is one write for each client and frame: the first record after a pause
 * leaves at once, and the faster records come, the more of them share a frame.
 */
export class Broadcast {
  readonly #room: MeetingRoom;
  readonly #emit: (frame: RecordsFrame) => void;
  readonly #stopListening: () => void;
  #waiting: MeetingRecord[] = [];
  #proven: number;
  #freeAt = 0;
  #sending: NodeJS.Timeout | null = null;
  #proving: NodeJS.Timeout | null = null;

  constructor(room: MeetingRoom, emit: (frame: RecordsFrame) => void) {
    this.#room = room;
    this.#emit = emit;
    this.#proven = room.seq;
    this.#stopListening = room.onCommitted((records) => this.#add(records));
  }

  /** Sends what waits and stops. */
  close(): void {
    this.#stopListening();
    if (this.#sending) clearTimeout(this.#sending);
    if (this.#waiting.length > 0) this.#flush();
    if (this.#proving) clearTimeout(this.#proving);
  }

  #add(records: readonly MeetingRecord[]): void {
    this.#waiting.push(...records);
    if (this.#sending !== null) return;
    const delay = this.#freeAt - performance.now();
    if (delay < 1) this.#flush();
    else this.#sending = setTimeout(() => this.#flush(), delay);
  }

  #flush(): void {
    this.#sending = null;
    const records = this.#waiting;
    this.#waiting = [];
    this.#send(records, this.#room.seq - this.#proven >= PROOF_RECORDS);
    if (this.#proven < this.#room.seq) this.#proving ??= setTimeout(() => this.#prove(), PROOF_AFTER_MS);
  }

  #prove(): void {
    this.#proving = null;
    if (this.#proven < this.#room.seq && this.#sending === null) this.#send([], true);
  }

  #send(records: readonly MeetingRecord[], withProof: boolean): void {
    const { epoch } = this.#room;
    const proof = withProof ? this.#room.proof() : null;
    if (proof) this.#proven = proof.seq;
    const started = performance.now();
    this.#emit({ epoch, at: this.#room.now(), records, proof });
    const ended = performance.now();
    this.#freeAt = ended + Math.min(WAIT_AT_MOST, (ended - started) * (1 / SHARE_OF_TIME - 1));
  }
}
