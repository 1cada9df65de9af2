import { emptyMeeting, type MeetingRecord } from '../../shared/meeting.ts';
import type { CaughtUp } from '../../shared/protocol/catching-up.ts';
import type { Proof, RecordsFrame } from '../../shared/protocol/records.ts';
import { readSnapshot, type State } from './read-snapshot.ts';

/** Records without a hole after what was delivered before, or after `from` where that is given. */
export type Delivery = {
  readonly from: State | null;
  readonly records: readonly MeetingRecord[];
  readonly proof: Proof | null;
};

/**
 * Puts what arrives into one line without holes or repetitions. `deliver` gets it in order; `missing` is called with the
 * last seq delivered when records are missing after it, and is answered by `caughtUp`.
 */
export function createRecordsInOrder(deliver: (delivery: Delivery) => void, missing: (after: number) => void) {
  let seq = 0;
  /** Frames that arrive while an answer is being read or waited for. */
  let held: RecordsFrame[] | null = null;

  function pass(from: State | null, records: readonly MeetingRecord[], proof: Proof | null): void {
    if (from) seq = from.seq;
    const fresh = records.filter((record) => record.seq > seq);
    seq = fresh.at(-1)?.seq ?? seq;
    if (from || proof || fresh.length > 0) deliver({ from, records: fresh, proof });
  }

  function take(frame: RecordsFrame): void {
    if (held) held.push(frame);
    else if (hasHole(frame, seq)) hold(seq);
    else pass(null, frame.records, frame.proof);
  }

  function hold(after: number): void {
    held = [];
    missing(after);
  }

  function release(): void {
    const frames = held ?? [];
    held = null;
    frames.forEach(take);
  }

  return {
    take,
    seq: (): number => seq,
    /** What comes from now on waits for the answer to a question that has been asked. */
    hold: (): void => {
      held ??= [];
    },
    /** The answer to "what follows `after`?", with the whole of its snapshot. Tells whether what follows it is held already, or is nothing. */
    async caughtUp({ snapshot, records, more }: Answer, after: number): Promise<boolean> {
      const from = snapshot ? await readSnapshot(snapshot) : after === 0 ? START : null;
      pass(from, records, null);
      const isThere = !more || followsOn(held, seq);
      if (isThere) release();
      return isThere;
    },
  };
}

type Answer = Pick<CaughtUp, 'snapshot' | 'records' | 'more'>;

/** Whether the first frame held fits on. */
const followsOn = (held: readonly RecordsFrame[] | null, seq: number): boolean => {
  const first = held?.find(({ records }) => records.length > 0);
  return first !== undefined && !hasHole(first, seq);
};

const START: State = { seq: 0, meeting: emptyMeeting };

const hasHole = ({ records: [first], proof }: RecordsFrame, seq: number): boolean =>
  first ? first.seq > seq + 1 : proof !== null && proof.seq > seq;
