import { emptyMeeting, type MeetingRecord } from '../../../shared/meeting.ts';
import type { CaughtUp } from '../../../shared/protocol/catching-up.ts';
import type { Proof, RecordsFrame } from '../../../shared/protocol/records.ts';
import { readSnapshot, type State } from './read-snapshot.ts';

/** Records without a gap after what was delivered before, or after `from` where that is given. */
export type Delivery = {
  readonly from: State | null;
  readonly records: readonly MeetingRecord[];
  readonly proof: Proof | null;
};

/** Puts what arrives into one sequence without gaps or repetitions. */
export type RecordsInOrder = {
  /** A frame as it comes. */
  readonly take: (frame: RecordsFrame) => void;
  /** Of the last record delivered; 0 before the first. */
  readonly seq: () => number;
  /** What comes from now on waits for the answer to a question that has been asked. */
  readonly hold: () => void;
  /**
   * The answer to "what follows `after`?", with the whole of its snapshot. Tells whether what follows it is held here already, or
   * does not exist.
   */
  readonly caughtUp: (answer: Answer, after: number) => Promise<boolean>;
};

type Answer = Pick<CaughtUp, 'snapshot' | 'records' | 'more'>;
type Deliver = (delivery: Delivery) => void;

/**
 * `deliver` gets what arrives in order; `missing` is called with the last seq delivered when records are missing after it, and is
 * answered by `caughtUp`.
 */
export const createRecordsInOrder = (deliver: Deliver, missing: (after: number) => void): RecordsInOrder =>
  new InOrder(deliver, missing);

class InOrder implements RecordsInOrder {
  readonly #deliver: Deliver;
  readonly #missing: (after: number) => void;
  #seq = 0;
  /** Frames that arrive while an answer is being read or waited for. */
  #held: RecordsFrame[] | null = null;

  constructor(deliver: Deliver, missing: (after: number) => void) {
    this.#deliver = deliver;
    this.#missing = missing;
  }

  readonly seq = (): number => this.#seq;

  readonly take = (frame: RecordsFrame): void => {
    if (this.#held) this.#held.push(frame);
    else if (hasHole(frame, this.#seq)) this.#ask();
    else this.#pass(null, frame.records, frame.proof);
  };

  readonly hold = (): void => {
    this.#held ??= [];
  };

  readonly caughtUp = async ({ snapshot, records, more }: Answer, after: number): Promise<boolean> => {
    const from = snapshot ? await readSnapshot(snapshot) : after === 0 ? START : null;
    this.#pass(from, records, null);
    const isThere = !more || followsOn(this.#held, this.#seq);
    if (isThere) this.#release();
    return isThere;
  };

  #ask(): void {
    this.#held = [];
    this.#missing(this.#seq);
  }

  #release(): void {
    const frames = this.#held ?? [];
    this.#held = null;
    frames.forEach(this.take);
  }

  #pass(from: State | null, records: readonly MeetingRecord[], proof: Proof | null): void {
    if (from) this.#seq = from.seq;
    const fresh = records.filter((record) => record.seq > this.#seq);
    this.#seq = fresh.at(-1)?.seq ?? this.#seq;
    if (from || proof || fresh.length > 0) this.#deliver({ from, records: fresh, proof });
  }
}

/** Whether the first frame held continues from it. */
const followsOn = (held: readonly RecordsFrame[] | null, seq: number): boolean => {
  const first = held?.find(({ records }) => records.length > 0);
  return first !== undefined && !hasHole(first, seq);
};

const START: State = { seq: 0, meeting: emptyMeeting };

const hasHole = ({ records: [first], proof }: RecordsFrame, seq: number): boolean =>
  first ? first.seq > seq + 1 : proof !== null && proof.seq > seq;
