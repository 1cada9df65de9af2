import { FRAME, type OpusPacket, SAMPLES_PER_MS, SILENCE, samplesOf } from './opus-packets.ts';

export type Frame = { readonly payload: Buffer; readonly samples: number };
type Placed = Frame & { readonly at: number };

/** Packets are waited for so long; later ones would sound when they no longer belong there. */
const WAIT = 250 * SAMPLES_PER_MS;
/** A sender whose clock stood still, or was set, is followed: ahead by more, or behind for longer. */
const AHEAD_AT_MOST = 500 * SAMPLES_PER_MS;
const BEHIND_MS = 1000;
/** Longer than the quiet of a microphone that is open (DTX): it was shut, and the clock of its packets perhaps stood still. */
const SHUT_MS = 600;

/**
 * A microphone’s packets as sound without a break, in step with the clock of the server. Browsers send nothing while somebody is
 * quiet (DTX) or has shut the microphone, networks lose packets, and clocks of sound cards run fast or slow: a second of the file is
 * a second of the meeting all the same. Places are counted in samples from the beginning.
 */
export class SpeechTimeline {
  readonly #begun: number;
  #waiting: Placed[] = [];
  #cursor = 0;
  /** The place of timestamp 0; null before the first packet. */
  #origin: number | null = null;
  #last: number | null = null;
  #behindSince: number | null = null;
  #cameAt = Number.NEGATIVE_INFINITY;

  /** `ticks`: ms, of a clock that only counts. */
  constructor(ticks: number) {
    this.#begun = ticks;
  }

  /** How much of it has been taken, ms. */
  get takenMs(): number {
    return this.#cursor / SAMPLES_PER_MS;
  }

  add({ timestamp, payload }: OpusPacket, ticks: number): void {
    const now = this.#placeOf(ticks);
    const at = this.#follow(this.#unwrapped(timestamp), now, ticks);
    if (at < this.#cursor - FRAME / 2) return;
    const placed = { at, payload, samples: samplesOf(payload) };
    const index = this.#waiting.findIndex((other) => other.at >= at);
    if (index < 0) this.#waiting.push(placed);
    else if (this.#waiting[index]?.at !== at) this.#waiting.splice(index, 0, placed);
  }

  /** What is due by now, in order, with silence where nothing came. */
  take(ticks: number): readonly Frame[] {
    return this.#takeUntil(this.#placeOf(ticks) - WAIT);
  }

  /** Everything up to now: nothing more will come. */
  finish(ticks: number): readonly Frame[] {
    return this.#takeUntil(this.#placeOf(ticks));
  }

  #takeUntil(end: number): readonly Frame[] {
    const frames: Frame[] = [];
    while (this.#cursor + FRAME <= end) {
      const frame = this.#next();
      frames.push(frame);
      this.#cursor += frame.samples;
    }
    return frames;
  }

  #next(): Frame {
    const { at = Number.POSITIVE_INFINITY } = this.#waiting[0] ?? {};
    if (at >= this.#cursor + FRAME / 2) return { payload: SILENCE, samples: FRAME };
    return this.#waiting.shift() ?? { payload: SILENCE, samples: FRAME };
  }

  /** The place of a packet; the first one, and one that has lost step, stand where they came. */
  #follow(timestamp: number, now: number, ticks: number): number {
    const at = this.#origin === null ? null : this.#origin + timestamp;
    const isBehind = at !== null && at < this.#cursor - FRAME / 2;
    if (!isBehind) this.#behindSince = null;
    else this.#behindSince ??= ticks;
    const wasShut = ticks - this.#cameAt > SHUT_MS;
    this.#cameAt = ticks;
    const hasLostStep = this.#behindSince !== null && (wasShut || ticks - this.#behindSince > BEHIND_MS);
    if (at !== null && at <= now + AHEAD_AT_MOST && !hasLostStep) return at;
    this.#behindSince = null;
    this.#origin = now - timestamp;
    return now;
  }

  /** Timestamps have 32 bits and begin anywhere. */
  #unwrapped(timestamp: number): number {
    const before = this.#last ?? timestamp;
    this.#last = before + ((timestamp - before) | 0);
    return this.#last;
  }

  #placeOf(ticks: number): number {
    return Math.round((ticks - this.#begun) * SAMPLES_PER_MS);
  }
}
