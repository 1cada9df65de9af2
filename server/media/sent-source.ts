import type { types } from 'mediasoup';
import type { PersonId } from '../../shared/ids.ts';
import type { Source } from '../../shared/protocol/media-up.ts';
import type { Opening, Sent } from './floor-policy.ts';

/** One thing a device sends. Its producer is paused from birth; `settle` alone opens it. */
export class SentSource implements Sent {
  readonly producer: types.Producer;
  readonly person: PersonId;
  readonly source: Source;
  readonly order: number;
  #muted = false;
  #opening: Opening = 'shut';

  constructor(producer: types.Producer, person: PersonId, source: Source, order: number) {
    this.producer = producer;
    this.person = person;
    this.source = source;
    this.order = order;
  }

  get id(): string {
    return this.producer.id;
  }

  get opening(): Opening {
    return this.#opening;
  }

  /** Loss on the way to the server: 0 to 10, the best of its layers; null while nothing arrives. */
  get score(): number | null {
    const scores = this.producer.score.map((stream) => stream.score);
    return this.#flows && scores.length > 0 ? Math.max(...scores) : null;
  }

  settle(opening: Opening): void {
    this.#change(() => {
      this.#opening = opening;
    });
  }

  /** Shutting one's own microphone is always possible; it opens nothing. */
  mute(muted: boolean): void {
    this.#change(() => {
      this.#muted = muted;
    });
  }

  close(): void {
    this.producer.close();
  }

  get #flows(): boolean {
    return this.#opening === 'open' && !this.#muted;
  }

  /** The worker does requests in the order sent, so nothing waits for the last one. A closed producer needs none. */
  #change(write: () => void): void {
    const before = this.#flows;
    write();
    if (this.#flows === before || this.producer.closed) return;
    const request = this.#flows ? this.producer.resume() : this.producer.pause();
    request.catch(() => this.close());
  }
}
