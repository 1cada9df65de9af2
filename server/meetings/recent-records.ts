import type { MeetingRecord } from '../../shared/meeting.ts';

/** How much of the end of a log is kept, in bytes of JSON; older records are read from the disk. */
const KEEP = 512 * 1024;
/** So much is sent as records without asking how large a snapshot would be, because making one costs more. */
const SMALL = 16 * 1024;

/** Bytes of records in one answer, unless a single one is longer. */
const PORTION = 32 * 1024;

/** How many of these, from `from` on, go into one answer. */
function portion(kept: readonly Kept[], from: number): readonly MeetingRecord[] {
  let size = 0;
  let end = from;
  while (end < kept.length && (end === from || size + (kept[end]?.size ?? 0) <= PORTION)) {
    size += kept[end]?.size ?? 0;
    end += 1;
  }
  return kept.slice(from, end).map(({ record }) => record);
}

const sized = (record: MeetingRecord): Kept => ({ record, size: Buffer.byteLength(JSON.stringify(record)) });

/** The first of these records, as many as go into one answer. */
export const portionOf = (records: readonly MeetingRecord[]): readonly MeetingRecord[] =>
  portion(records.map(sized), 0);

type Kept = { readonly record: MeetingRecord; readonly size: number };

/** The last records of a log with their sizes, so that people who were away for a moment are answered without the disk. */
export class RecentRecords {
  #kept: Kept[] = [];
  #size = 0;
  #end: number;

  constructor(end: number, last: readonly MeetingRecord[]) {
    this.#end = end;
    this.push(last);
  }

  push(records: readonly MeetingRecord[]): void {
    for (const kept of records.map(sized)) {
      this.#kept.push(kept);
      this.#size += kept.size;
      this.#end = kept.record.seq;
    }
    if (this.#size > 2 * KEEP) this.#shorten();
  }

  /** The records after `seq`; null when some of them are no longer kept. */
  after(seq: number): readonly MeetingRecord[] | null {
    const missing = Math.max(0, this.#end - seq);
    if (missing > this.#kept.length) return null;
    return this.#kept.slice(this.#kept.length - missing).map(({ record }) => record);
  }

  /** The first of them, as many as one answer holds. */
  portionAfter(seq: number): readonly MeetingRecord[] | null {
    const missing = Math.max(0, this.#end - seq);
    return missing > this.#kept.length ? null : portion(this.#kept, this.#kept.length - missing);
  }

  /** Whether they are so few bytes that nothing can be less. */
  isSmallAfter(seq: number): boolean {
    return this.sizeAfter(seq) <= SMALL;
  }

  /** Bytes of JSON after `seq`; infinite when part of it is no longer kept. Stops counting at KEEP. */
  sizeAfter(seq: number): number {
    const missing = Math.max(0, this.#end - seq);
    if (missing > this.#kept.length) return Number.POSITIVE_INFINITY;
    let size = 0;
    for (let i = this.#kept.length - missing; i < this.#kept.length && size <= KEEP; i += 1)
      size += this.#kept[i]?.size ?? 0;
    return size;
  }

  /** Halves what is kept, rarely, instead of moving all of it at each record. */
  #shorten(): void {
    let from = 0;
    while (this.#size > KEEP) {
      this.#size -= this.#kept[from]?.size ?? 0;
      from += 1;
    }
    this.#kept = this.#kept.slice(from);
  }
}
