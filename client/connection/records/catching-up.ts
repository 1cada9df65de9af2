import type { CaughtUp, PieceAnswer, PieceWanted } from '../../../shared/protocol/catching-up.ts';
import type { RecordsInOrder } from './records-in-order.ts';
import { createSnapshotPieces } from './snapshot-pieces.ts';

type Deps = {
  readonly records: RecordsInOrder;
  /** What follows `after`; null when no answer came, or a refusal. */
  readonly ask: (after: number) => Promise<CaughtUp | null>;
  readonly piece: (wanted: PieceWanted) => Promise<PieceAnswer | null>;
  /** A snapshot stayed incomplete: what was begun cannot go on. */
  readonly brokeOff: () => void;
};

/** The way from what is known here to the end of the log: an answer may be only the beginning, and a snapshot comes in pieces. */
export type CatchingUp = {
  /** Goes on from an answer to what follows `after`. False: it did not come to its end, or another answer has come since. */
  readonly take: (answer: CaughtUp, after: number) => Promise<boolean>;
  /** Asks for what follows `after`, until all is there. */
  readonly from: (after: number) => Promise<void>;
};

export function createCatchingUp({ records, ask, piece, brokeOff }: Deps): CatchingUp {
  const pieces = createSnapshotPieces(piece);
  /** Counts answers: one that comes ends the fetching that an earlier one began. */
  let round = 0;

  /** The rest is asked for until all is there. False when the connection failed on the way. */
  async function take(answer: CaughtUp, after: number): Promise<boolean> {
    round += 1;
    const mine = round;
    const snapshot = await pieces.whole(answer);
    if (mine !== round) return false;
    if (answer.whole !== null && snapshot === null) {
      brokeOff();
      return false;
    }
    if (await records.caughtUp({ ...answer, snapshot }, after)) return true;
    const next = await ask(records.seq());
    return next !== null && mine === round && take(next, records.seq());
  }

  return {
    take,
    async from(after: number): Promise<void> {
      const answer = await ask(after);
      if (answer !== null) await take(answer, after);
    },
  };
}
