import { kindOf } from '../../../shared/protocol/media-source.ts';
import { isFor, type PartnerOf } from '../floor-policy.ts';
import type { MediaPeer } from './media-peer.ts';
import type { SentSource } from './sent-source.ts';

/** Which devices receive which of the sources that are open, or will be next. */
export class Forwarding {
  readonly #partnerOf: PartnerOf;
  readonly #failed: (peer: MediaPeer) => void;
  /** Few, however many devices send. */
  #current: readonly SentSource[] = [];

  /** `failed`: a device could not be given what is for it. */
  constructor(partnerOf: PartnerOf, failed: (peer: MediaPeer) => void) {
    this.#partnerOf = partnerOf;
    this.#failed = failed;
  }

  follow(sent: readonly SentSource[]): void {
    this.#current = sent.filter((one) => one.opening !== 'shut');
  }

  /** Whether there is something for it that it cannot receive, because its transport for receiving has gone. */
  isDeaf(peer: MediaPeer): boolean {
    return peer.lacks('receive') && this.#wantedBy(peer).length > 0;
  }

  tellOfNew(peer: MediaPeer): void {
    peer.hear(this.#wantedBy(peer)).then(
      (consumers) => consumers.length > 0 && peer.device.tell('consume', { consumers }),
      () => this.#failed(peer),
    );
  }

  #wantedBy(peer: MediaPeer): readonly SentSource[] {
    const wants = ({ source }: SentSource) => (kindOf(source) === 'audio' ? peer.wants.sound : peer.wants.video);
    return this.#current.filter((sent) => isFor(peer.person, sent, sent.opening, this.#partnerOf) && wants(sent));
  }
}
