import type { CaughtUp, PieceAnswer, PieceWanted } from '../../../shared/protocol/catching-up.ts';
import { FIRST_PIECE, PIECE_MAX } from '../../../shared/protocol/fields/sizes.ts';

/** Null: no answer came, and the connection begins again. */
type Ask = (wanted: PieceWanted) => Promise<PieceAnswer | null>;
/** `epoch`: of what is fetched; pieces of another one do not belong to it. */
type Begins = Pick<CaughtUp, 'epoch' | 'whole' | 'snapshot'>;
type Begun = { readonly epoch: string; readonly seq: number; readonly bytes: Uint8Array; have: number };

/** About how long a piece takes on any line, ms: one that came sooner is followed by a larger one. */
const SOON_MS = 700;
const LATE_MS = 2500;
const PIECE_MIN = 8 * 1024;

/**
 * A snapshot comes piece by piece, each when the last has arrived. What has come is kept when the connection drops, and goes on from
 * there if the same snapshot is offered again.
 */
export type SnapshotPieces = {
  /** All of the snapshot that an answer offers; null when the connection failed on the way. */
  readonly whole: (answer: Begins) => Promise<Uint8Array | null>;
};

export function createSnapshotPieces(ask: Ask, now: () => number = () => performance.now()): SnapshotPieces {
  let begun: Begun | null = null;
  let step = FIRST_PIECE;

  function begin({ epoch, whole, snapshot }: Begins): Begun | null {
    if (whole === null || snapshot === null) return null;
    if (begun?.epoch === epoch && begun.seq === whole.seq) return begun;
    const made = { epoch, seq: whole.seq, bytes: new Uint8Array(whole.size), have: 0 };
    put(made, snapshot);
    return made;
  }

  async function next(part: Begun): Promise<boolean> {
    const asked = now();
    const answer = await ask({ seq: part.seq, from: part.have, bytes: step });
    if (answer === null) step = PIECE_MIN;
    if (answer === null || 'refused' in answer || answer.piece.byteLength === 0) return false;
    const took = now() - asked;
    if (took < SOON_MS) step = Math.min(PIECE_MAX, step * 2);
    else if (took > LATE_MS) step = Math.max(PIECE_MIN, step / 2);
    put(part, answer.piece);
    return true;
  }

  return {
    async whole(answer): Promise<Uint8Array | null> {
      const part = begin(answer);
      begun = part;
      while (part && part.have < part.bytes.length) if (!(await next(part))) return null;
      begun = null;
      return part?.bytes ?? null;
    },
  };
}

function put(part: Begun, piece: ArrayBuffer | Uint8Array): void {
  const bytes = new Uint8Array(piece).subarray(0, part.bytes.length - part.have);
  part.bytes.set(bytes, part.have);
  part.have += bytes.length;
}
