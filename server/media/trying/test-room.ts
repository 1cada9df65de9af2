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

/** All workers as they are now. */
type Places = () => readonly (Workplace | null)[];
/** One way, on the worker of the test or on another. */
type On = { readonly way: Way; readonly worker?: number | undefined };
const nameOf = ({ way, worker }: On): string => `${way} ${worker ?? ''}`;
const createRouter = ({ worker }: Workplace) => worker.createRouter({ mediaCodecs: MEDIA_CODECS });

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
  readonly #places: Places;
  /** On the other workers, made when somebody tries them. */
  readonly #others = new Map<Workplace, Promise<types.Router>>();
  readonly #peers = new Map<string, MediaPeer>();

  static async create(tester: Tester, place: Workplace, places: Places = () => []): Promise<TestRoom> {
    return new TestRoom(tester, place, places, await createRouter(place));
  }

  private constructor(tester: Tester, place: Workplace, places: Places, router: types.Router) {
    this.tester = tester;
    this.#place = place;
    this.#places = places;
    this.#router = router;
  }

  get closed(): boolean {
    return this.#router.closed;
  }

  get rtpCapabilities(): RtpCapabilities {
    return capabilitiesForWire(this.#router.rtpCapabilities);
  }

  /** A way that is opened again begins from the start. */
  async open({ way, worker }: On, rtpCapabilities: RtpCapabilities): Promise<WayOpened | Refusal> {
    const place = worker === undefined ? this.#place : this.#places()[worker];
    const router = place && (await this.#routerOn(place).catch(() => null));
    if (!place || !router) return refuse('media-unavailable');
    const device = { ...this.tester, name: null, rtpCapabilities, wantsVideo: false, tell: unheard };
    const times = { maySpeak: true, connectWithinMs: CONNECT_MS };
    const peer = await MediaPeer.create(device, router, place, times).catch(() => null);
    if (peer === null) return refuse('test-ended');
    if (this.closed) {
      peer.close();
      return refuse('test-ended');
    }
    this.#peers.get(nameOf({ way, worker }))?.close();
    this.#peers.set(nameOf({ way, worker }), peer);
    const { send, receive } = peer.transports();
    if (send === null) return refuse('test-ended');
    return { send: onWay(way, send), receive: onWay(way, receive) };
  }

  async connect(on: On, direction: Direction, dtlsParameters: DtlsParameters): Promise<Refusal | null> {
    return this.#on(on, (peer) => peer.connect(direction, dtlsParameters));
  }

  /** Takes sound, and sends it back. */
  async echo(on: On, rtpParameters: RtpParameters): Promise<Refusal | Echoed> {
    return this.#on(on, async (peer) => {
      const sent = await peer.produce('check', rtpParameters, 0);
      if (isRefusal(sent)) return sent;
      sent.settle('private');
      return { producerId: sent.id, consumers: await peer.hear([sent]) };
    });
  }

  async resume(on: On, consumerIds: readonly string[]): Promise<Refusal | null> {
    return this.#on(on, async (peer) => {
      await peer.resume(consumerIds);
      return null;
    });
  }

  close(): void {
    for (const peer of this.#peers.values()) peer.close();
    this.#router.close();
    for (const made of this.#others.values())
      made.then(
        (router) => router.close(),
        () => undefined,
      );
  }

  #routerOn(place: Workplace): Promise<types.Router> {
    if (place === this.#place) return Promise.resolve(this.#router);
    const made = this.#others.get(place) ?? this.#make(place);
    this.#others.set(place, made);
    return made;
  }

  async #make(place: Workplace): Promise<types.Router> {
    const router = await createRouter(place);
    if (this.closed) router.close();
    return router;
  }

  async #on<T>(on: On, use: (peer: MediaPeer) => Promise<T | Refusal>): Promise<T | Refusal> {
    const peer = this.#peers.get(nameOf(on));
    return peer && !peer.closed && !this.closed ? use(peer) : refuse('test-ended');
  }
}

/** Only the candidates of this way are told, so that no browser can take another; a relay takes the server's UDP. */
function onWay<T extends { readonly iceCandidates: readonly IceCandidate[] }>(way: Way, parameters: T): T {
  const protocol = way === 'tcp' ? 'tcp' : 'udp';
  return { ...parameters, iceCandidates: parameters.iceCandidates.filter((one) => one.protocol === protocol) };
}
