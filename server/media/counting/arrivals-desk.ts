import { type Arriving, arriving, opened, type Shut } from '../../../shared/floor/sound/arrival.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { ArrivalsFrame } from '../../../shared/protocol/media-frames.ts';
import type { SentSource } from '../peers/sent-source.ts';
import type { OpenTap, Tap } from './packet-tap.ts';

type Open = { readonly tap: Tap; now: Arriving };

/** Whether the sound of those who may be heard arrives, by the packets that come (F33). */
export class ArrivalsDesk {
  readonly #open = new Map<SentSource, Open>();
  readonly #openTap: OpenTap;
  readonly #tell: (frame: ArrivalsFrame) => void;
  #shut: ReadonlyMap<PersonId, Shut> = new Map();
  #told = '';

  constructor(openTap: OpenTap, tell: (frame: ArrivalsFrame) => void) {
    this.#openTap = openTap;
    this.#tell = tell;
  }

  get frame(): ArrivalsFrame {
    const known = ([{ person }, { now }]: [SentSource, Open]) => ({ person, arrival: now.arrival });
    const shut = [...this.#shut].map(([person, arrival]) => ({ person, arrival }));
    return { microphones: [...[...this.#open].map(known), ...shut] };
  }

  /**
   * The open microphones have changed; one that stays open keeps its count. From a microphone that its person has shut, no sound is
   * expected.
   */
  follow(sent: readonly SentSource[], shut: ReadonlyMap<PersonId, Shut>): void {
    this.#shut = shut;
    const isOpen = ({ person, source, opening }: SentSource) =>
      source === 'microphone' && opening === 'open' && !shut.has(person);
    const open = new Set(sent.filter(isOpen));
    for (const [one, { tap }] of this.#open)
      if (!open.has(one)) {
        this.#open.delete(one);
        tap.close();
      }
    for (const one of open) if (!this.#open.has(one)) this.#open.set(one, this.#begin(one));
    this.#tellOfChange();
  }

  /** Called some four times a second. */
  count(): void {
    for (const one of this.#open.values()) one.now = arriving(one.now, one.tap.count());
    this.#tellOfChange();
  }

  #begin({ producer }: SentSource): Open {
    const tap = this.#openTap(producer);
    return { tap, now: opened(tap.count()) };
  }

  #tellOfChange(): void {
    const { frame } = this;
    const telling = JSON.stringify(frame);
    if (telling === this.#told) return;
    this.#told = telling;
    this.#tell(frame);
  }
}
