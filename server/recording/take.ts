import type { RecordingId } from '../../shared/ids.ts';
import type { GapReason } from '../../shared/recording/recording.ts';
import { readPacket } from './opus-packets.ts';
import type { RecorderProgram } from './recorder-program.ts';
import { SpeechTimeline } from './speech-timeline.ts';

/** What a take works with: it knows no table and no program. */
export type TakeDeps = {
  readonly ticks: () => number;
  /** The time of the meeting at which it begins, ms. */
  readonly startedAt: number;
  /** Null: not now, and why. `startedAt`: of the file. */
  readonly begin: () => Promise<Begun | GapReason>;
  readonly noteGap: (gap: { readonly from: number; readonly to: number; readonly why: GapReason }) => void;
  readonly trouble: (why: GapReason | null) => void;
};
export type Begun = {
  readonly id: RecordingId;
  readonly program: RecorderProgram;
  /** Its row, before the first sound; false when the disk refused it. */
  readonly store: (startedAt: number) => boolean;
  /** When the file ends, by the time of the meeting. `endedAt`: null when it broke off. */
  readonly keep: (startedAt: number, endedAt: number | null, why: GapReason | null) => Promise<number>;
};

const SEND_EVERY_MS = 100;
/** What was said while a recorder starts again is kept for it. */
const HELD_MS = 3000;
const AGAIN_MS = [100, 1000, 3000, 10_000] as const;
/** A recorder that lasted so long was well. */
const LASTED_MS = 10_000;
/** Less is no gap that anybody hears. */
const UNHEARD_MS = 100;

type Running = { readonly begun: Begun; readonly startedAt: number };
type Uncovered = { readonly from: number; readonly why: GapReason };

/**
 * The recording of one voice, from its beginning to its end: one file, or several where recorders ended before their time. In
 * between, another is started, and what was lost is noted.
 */
export class Take {
  readonly #deps: TakeDeps;
  readonly #timeline: SpeechTimeline;
  readonly #sending: NodeJS.Timeout;
  #running: Running | null = null;
  #uncovered: Uncovered | null = null;
  #failures = 0;
  #again: NodeJS.Timeout | null = null;
  #isOver = false;
  /** What is being done with files, one after the other. */
  #work: Promise<void> = Promise.resolve();

  constructor(deps: TakeDeps) {
    this.#deps = deps;
    this.#timeline = new SpeechTimeline(deps.ticks());
    this.#sending = setInterval(() => this.#send(), SEND_EVERY_MS);
    this.#do(() => this.#start());
  }

  packet(rtp: Buffer): void {
    const packet = readPacket(rtp);
    if (packet) this.#timeline.add(packet, this.#deps.ticks());
  }

  /** Resolves when everything of it is on the disk. */
  end(why: GapReason | null): Promise<void> {
    if (this.#isOver) return this.#work;
    this.#isOver = true;
    clearInterval(this.#sending);
    if (this.#again) clearTimeout(this.#again);
    const last = this.#deps.ticks();
    this.#do(() => this.#finish(last, why));
    return this.#work;
  }

  /** Where in the meeting the next frame stands. */
  get #now(): number {
    return Math.round(this.#deps.startedAt + this.#timeline.takenMs);
  }

  #do(work: () => Promise<void>): void {
    this.#work = this.#work.then(work).catch(() => this.#failed('recorder'));
  }

  #send(): void {
    const ticks = this.#deps.ticks();
    if (this.#running) this.#running.begun.program.send(this.#timeline.take(ticks));
    else this.#timeline.take(ticks - HELD_MS);
  }

  async #start(): Promise<void> {
    const begun = await this.#deps.begin();
    if (typeof begun === 'string') return this.#failed(begun);
    const startedAt = this.#now;
    if (!begun.store(startedAt)) {
      await begun.program.end();
      return this.#failed('disk');
    }
    this.#running = { begun, startedAt };
    this.#covered(startedAt);
    void begun.program.ended.then(({ isOrderly }) => {
      if (!isOrderly) this.#do(() => this.#brokeOff(begun));
    });
  }

  async #brokeOff(begun: Begun): Promise<void> {
    if (this.#running?.begun !== begun) return;
    const { startedAt } = this.#running;
    this.#running = null;
    const from = await begun.keep(startedAt, null, 'recorder');
    if (from - startedAt > LASTED_MS) this.#failures = 0;
    this.#uncovered = { from, why: 'recorder' };
    this.#failed('recorder');
  }

  async #finish(ticks: number, why: GapReason | null): Promise<void> {
    const frames = this.#timeline.finish(ticks);
    const running = this.#running;
    this.#running = null;
    if (!running) return this.#covered(this.#now);
    const { begun, startedAt } = running;
    begun.program.send(frames);
    const { isOrderly } = await begun.program.end();
    const to = this.#now;
    const endedAt = await begun.keep(startedAt, isOrderly ? to : null, isOrderly ? why : 'recorder');
    this.#uncovered = isOrderly ? null : { from: endedAt, why: 'recorder' };
    this.#covered(to);
  }

  #failed(why: GapReason): void {
    this.#uncovered ??= { from: this.#now, why };
    this.#uncovered = { ...this.#uncovered, why };
    this.#deps.trouble(why);
    if (this.#isOver) return;
    const wait = AGAIN_MS[Math.min(this.#failures, AGAIN_MS.length - 1)];
    this.#failures += 1;
    this.#again = setTimeout(() => this.#do(() => this.#start()), wait);
  }

  /** Sound is kept again from this moment, or none is to be kept any more. */
  #covered(to: number): void {
    if (this.#uncovered && to - this.#uncovered.from >= UNHEARD_MS) this.#deps.noteGap({ ...this.#uncovered, to });
    this.#uncovered = null;
    if (!this.#isOver) this.#deps.trouble(null);
  }
}
