import type { PacketCount } from '../../../shared/floor/sound/arrival.ts';

/** Sequence numbers begin again after so many (RFC 3550). */
const ROUND = 0x1_0000;
/** A sender who leaves out more than this has begun again. */
const FURTHEST = 3000;
/** Older packets are not sent once more. */
const REMEMBERED = 1000;

/** Counts the packets of a stream by the numbers that its sender gave them, in whatever order they come. */
export class CountedPackets {
  #highest: number | null = null;
  readonly #missing = new Set<number>();
  #came = 0;
  #missed = 0;
  #mended = 0;

  add(sequence: number): void {
    const highest = this.#highest ?? sequence - 1;
    const ahead = (((sequence - highest) % ROUND) + ROUND) % ROUND;
    if (ahead < ROUND / 2) this.#next(highest, ahead);
    else this.#late(highest + ahead - ROUND);
  }

  at(at: number): PacketCount {
    return { packets: this.#came, lost: this.#missed - this.#mended, mended: this.#mended, at };
  }

  #next(highest: number, ahead: number): void {
    if (ahead === 0) return;
    this.#highest = highest + ahead;
    this.#came += 1;
    if (ahead > FURTHEST) return;
    for (let n = highest + 1; n < highest + ahead; n += 1) this.#missing.add(n);
    this.#missed += ahead - 1;
    for (const n of this.#missing) {
      if (n > this.#highest - REMEMBERED) break;
      this.#missing.delete(n);
    }
  }

  #late(number: number): void {
    if (!this.#missing.delete(number)) return;
    this.#came += 1;
    this.#mended += 1;
  }
}
