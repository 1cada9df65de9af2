import type { types } from 'mediasoup';
import {
  NOTHING_SHORT,
  offeredToShort,
  type Pictures,
  picturesAfter,
  SHORT_LINE,
} from '../../../shared/floor/sound/pictures-after-sound.ts';
import type { Source } from '../../../shared/protocol/media-source.ts';

export type Carried = { readonly source: Source; readonly consumer: Pick<types.Consumer, 'producerPaused'> };
/** What is asked of the transport by which a device receives. */
export type Line = Pick<types.WebRtcTransport, 'closed' | 'enableTraceEvent' | 'setMaxOutgoingBitrate'> & {
  readonly observer: { once(event: 'close', closed: () => void): unknown };
  on(event: 'trace', traced: (trace: Pick<types.TransportTraceEventData, 'type' | 'info'>) => void): unknown;
};
type Deps = {
  readonly receive: Line;
  /** All that the device receives, or will as soon as it is ready. */
  readonly carried: () => readonly Carried[];
  /** Whether the cameras have been paused; told when it changes. */
  readonly changed: (areCamerasOff: boolean) => void;
};

/**
 * How much the line of a device carries, as its worker finds, and what is paused for it: cameras, as long as the line is thin
 * (F37).
 */
export class LineOfDevice {
  readonly #deps: Deps;
  #pictures: Pictures = NOTHING_SHORT;
  #bits: number | null = null;
  #isWatched = false;
  #next: ReturnType<typeof setTimeout> | undefined;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  get areCamerasOff(): boolean {
    return this.#pictures.areCamerasOff;
  }

  /** From the first picture on: before that, there is nothing to pause. */
  watch(): void {
    if (this.#isWatched) return;
    this.#isWatched = true;
    const { receive } = this.#deps;
    receive.on('trace', ({ type, info }) => type === 'bwe' && this.#is(info));
    receive.observer.once('close', () => clearTimeout(this.#next));
    receive.enableTraceEvent(['bwe']).catch(() => undefined);
  }

  /** What the line carries has changed, or how much it can carry. */
  judge(): void {
    if (this.#bits === null || this.#deps.receive.closed) return;
    const carried = this.#deps.carried().filter(({ consumer }) => !consumer.producerPaused);
    const count = (wanted: Source) => carried.filter(({ source }) => source === wanted).length;
    const on = { voices: count('microphone') + count('check'), screens: count('screen') };
    const before = this.areCamerasOff;
    this.#pictures = picturesAfter(this.#pictures, { line: this.#bits, at: performance.now(), ...on });
    if (this.areCamerasOff === before) return;
    this.#leaveAlone(this.areCamerasOff ? offeredToShort(on) : 0);
    this.#deps.changed(this.areCamerasOff);
  }

  /** `most`: 0 is no limit. */
  #leaveAlone(most: number): void {
    clearTimeout(this.#next);
    this.#offer(most);
    if (most > 0) this.#next = setTimeout(() => this.#tryAgain(most), SHORT_LINE.aloneForMs);
  }

  #tryAgain(most: number): void {
    this.#offer(0);
    this.#next = setTimeout(() => this.#leaveAlone(most), SHORT_LINE.triedForMs);
  }

  #offer(most: number): void {
    this.#deps.receive.setMaxOutgoingBitrate(most).catch(() => undefined); // it has closed meanwhile
  }

  #is(info: unknown): void {
    if (!(info instanceof Object && 'availableBitrate' in info && typeof info.availableBitrate === 'number')) return;
    this.#bits = info.availableBitrate;
    this.judge();
  }
}
