import type { types } from 'mediasoup';
import type { ShownFor } from '../../../shared/floor/time/heard-for.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { Source } from '../../../shared/protocol/media-source.ts';
import type { Opening, Sent } from '../floor-policy.ts';

/** One thing a device sends. Its producer is paused from birth; `settle` alone opens it. */
export class SentSource implements Sent {
  readonly producer: types.Producer;
  readonly person: PersonId;
  readonly source: Source;
  readonly order: number;
  /** Of a screen: for what it was shared, and it is not shown for anything else (F31). */
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
