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
 * Sends the committed records of one meeting. The cost is one write for each client and frame: the first record after
 * a lull leaves at once, and the faster they come, the more share a frame.
 */
export function createBroadcast(room: MeetingRoom, emit: (frame: RecordsFrame) => void) {
  let waiting: MeetingRecord[] = [];
  let proven = room.seq;
  let freeAt = 0;
  let sending: NodeJS.Timeout | null = null;
  let proving: NodeJS.Timeout | null = null;

  function send(records: readonly MeetingRecord[], withProof: boolean): void {
    const proof = withProof ? room.proof() : null;
    if (proof) proven = proof.seq;
    const started = performance.now();
    emit({ epoch: room.epoch, at: room.now(), records, proof });
    const ended = performance.now();
    freeAt = ended + Math.min(WAIT_AT_MOST, (ended - started) * (1 / SHARE_OF_TIME - 1));
  }

  function flush(): void {
    sending = null;
    const records = waiting;
    waiting = [];
    send(records, room.seq - proven >= PROOF_RECORDS);
    if (proven < room.seq) proving ??= setTimeout(prove, PROOF_AFTER_MS);
  }

  function prove(): void {
    proving = null;
    if (proven < room.seq && sending === null) send([], true);
  }

  const stopListening = room.onCommitted((records) => {
    waiting.push(...records);
    if (sending !== null) return;
    const delay = freeAt - performance.now();
    if (delay < 1) flush();
    else sending = setTimeout(flush, delay);
  });

  /** Sends what waits and stops. */
  return function close(): void {
    stopListening();
    if (sending) clearTimeout(sending);
    if (proving) clearTimeout(proving);
    if (waiting.length > 0) flush();
    if (proving) clearTimeout(proving);
  };
}
