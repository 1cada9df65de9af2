import type { types } from 'mediasoup';
import type { ShownFor } from '../../../shared/floor/time/heard-for.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { Source } from '../../../shared/protocol/media-source.ts';
import type { Opening, Sent } from '../floor-policy.ts';

/** One source of a device. Its producer is made paused; only `settle` opens it. */
export class SentSource implements Sent {
  readonly producer: types.Producer;
  readonly person: PersonId;
  readonly source: Source;
  readonly order: number;
  /** For a screen: the right for which it was shared; with another right it is not shown (F31). */
  shownFor: ShownFor = null;
  readonly #device: { readonly isChosen: boolean };
  #opening: Opening = 'shut';

  constructor(
    producer: types.Producer,
    person: PersonId,
    source: Source,
    order: number,
    device: { readonly isChosen: boolean },
  ) {
    this.producer = producer;
    this.person = person;
    this.source = source;
    this.order = order;
    this.#device = device;
  }

  get id(): string {
    return this.producer.id;
  }

  get isChosen(): boolean {
    return this.#device.isChosen;
  }

  get opening(): Opening {
    return this.#opening;
  }

  /** The worker does requests in the order sent, so nothing waits for the last one. A closed producer needs none. */
  settle(opening: Opening): void {
    const flowed = this.#flows;
    this.#opening = opening;
    if (this.#flows === flowed || this.producer.closed) return;
    const request = this.#flows ? this.producer.resume() : this.producer.pause();
    request.catch(() => this.close());
  }

  close(): void {
    this.producer.close();
  }

  get #flows(): boolean {
    return this.#opening === 'open' || this.#opening === 'private';
  }
}
