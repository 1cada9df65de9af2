import type { types } from 'mediasoup';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { Echoed, WayOpened } from '../../../shared/protocol/http/trying.ts';
import type { IceCandidate } from '../../../shared/protocol/media-frames.ts';
import type { Direction } from '../../../shared/protocol/media-messages.ts';
import type { DtlsParameters, RtpCapabilities, RtpParameters } from '../../../shared/protocol/media-rtp.ts';
import type { Way } from '../../../shared/trying/trying.ts';
import { capabilitiesForWire, MEDIA_CODECS } from '../codecs.ts';
import { MediaPeer } from '../peers/media-peer.ts';
import type { Workplace } from '../workers.ts';

export type Tester = { readonly id: string; readonly person: PersonId; readonly sessionId: string };

/** Transports that nobody connects are closed after it, ms. */
const CONNECT_MS = 30_000;
const unheard = () => undefined;

/**
 * A room of one, apart from every meeting: what its person sends on a way comes back to them on the same way. It has the transports
 * of the hall, on the same ports, so that what works here works there.
 */
export class TestRoom {
  readonly tester: Tester;
  readonly #router: types.Router;
  readonly #place: Workplace;
  readonly #peers = new Map<Way, MediaPeer>();

  static async create(tester: Tester, place: Workplace): Promise<TestRoom> {
    return new TestRoom(tester, place, await place.worker.createRouter({ mediaCodecs: MEDIA_CODECS }));
  }

  private constructor(tester: Tester, place: Workplace, router: types.Router) {
    this.tester = tester;
    this.#place = place;
    this.#router = router;
  }

  get closed(): boolean {
    return this.#router.closed;
  }

  get rtpCapabilities(): RtpCapabilities {
    return capabilitiesForWire(this.#router.rtpCapabilities);
  }

  /** A way that is opened again begins from the start. */
  async open(way: Way, rtpCapabilities: RtpCapabilities): Promise<WayOpened | Refusal> {
    const device = { ...this.tester, name: null, rtpCapabilities, wantsVideo: false, tell: unheard };
    const times = { maySpeak: true, connectWithinMs: CONNECT_MS };
    const peer = await MediaPeer.create(device, this.#router, this.#place, times).catch(() => null);
    if (peer === null || this.closed) return refuse('test-ended');
    this.#peers.get(way)?.close();
    this.#peers.set(way, peer);
    const { send, receive } = peer.transports();
    if (send === null) return refuse('test-ended');
    return { send: onWay(way, send), receive: onWay(way, receive) };
  }

  async connect(way: Way, direction: Direction, dtlsParameters: DtlsParameters): Promise<Refusal | null> {
    return this.#on(way, (peer) => peer.connect(direction, dtlsParameters));
  }

  /** Takes sound, and sends it back. */
  async echo(way: Way, rtpParameters: RtpParameters): Promise<Refusal | Echoed> {
    return this.#on(way, async (peer) => {
      const sent = await peer.produce('check', rtpParameters, 0);
      if (isRefusal(sent)) return sent;
      sent.settle('private');
      return { producerId: sent.id, consumers: await peer.hear([sent]) };
    });
  }

  async resume(way: Way, consumerIds: readonly string[]): Promise<Refusal | null> {
    return this.#on(way, async (peer) => {
      await peer.resume(consumerIds);
      return null;
    });
  }

  close(): void {
    for (const peer of this.#peers.values()) peer.close();
    this.#router.close();
  }

  async #on<T>(way: Way, use: (peer: MediaPeer) => Promise<T | Refusal>): Promise<T | Refusal> {
    const peer = this.#peers.get(way);
    return peer && !peer.closed && !this.closed ? use(peer) : refuse('test-ended');
  }
}

/** Only the candidates of this way are told, so that no browser can take another; a relay takes the server's UDP. */
function onWay<T extends { readonly iceCandidates: readonly IceCandidate[] }>(way: Way, parameters: T): T {
  const protocol = way === 'tcp' ? 'tcp' : 'udp';
  return { ...parameters, iceCandidates: parameters.iceCandidates.filter((one) => one.protocol === protocol) };
}
