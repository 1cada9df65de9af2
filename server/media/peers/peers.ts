import type { MediaFrames } from '../../../shared/protocol/media-frames.ts';
import type { Down } from '../../../shared/protocol/message.ts';
import { placeFor, takeOver, tellOfOthers } from './devices-of-one.ts';
import type { MediaPeer } from './media-peer.ts';
import type { SentSource } from './sent-source.ts';

type Reason = MediaFrames['ended']['reason'];

/** The devices that are in a room. */
export class Peers {
  readonly #peers = new Map<string, MediaPeer>();

  [Symbol.iterator](): Iterator<MediaPeer> {
    return this.#peers.values();
  }

  get isEmpty(): boolean {
    return this.#peers.size === 0;
  }

  /** Everything that they send. */
  get sent(): readonly SentSource[] {
    return [...this].flatMap((peer) => peer.sources);
  }

  /** In the place of the same device if it has come again, or of the oldest of its sign-in where there are too many. */
  add(peer: MediaPeer): 'beside' | 'instead' | 'full' {
    const tookOver = takeOver(this.#peers, peer);
    const place = placeFor(peer.device, this);
    if (place === 'full') return place;
    if (place !== 'free') this.sendAway(place, 'too-many-devices');
    this.#peers.set(peer.device.id, peer);
    tellOfOthers(this, peer.person);
    return tookOver || place !== 'free' ? 'instead' : 'beside';
  }

  leave(peer: MediaPeer): void {
    if (this.#peers.get(peer.device.id) === peer) this.#peers.delete(peer.device.id);
    peer.close();
    tellOfOthers(this, peer.person);
  }

  sendAway(peer: MediaPeer, reason: Reason): void {
    this.#peers.delete(peer.device.id);
    peer.close();
    peer.device.tell('ended', { reason });
    tellOfOthers(this, peer.person);
  }

  tell<E extends keyof MediaFrames>(event: E, ...frame: Parameters<Down<MediaFrames>[E]>): void {
    for (const peer of this) peer.device.tell(event, ...frame);
  }

  /** Empties it; answers the devices that were in it. */
  end(): readonly MediaPeer[] {
    const peers = [...this];
    this.#peers.clear();
    for (const peer of peers) peer.close();
    return peers;
  }
}
