import type { types } from 'mediasoup';
import { type Refusal, refuse } from '../../../shared/decision.ts';
import type { Shut } from '../../../shared/floor/sound/arrival.ts';
import { shownFor } from '../../../shared/floor/time/heard-for.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { Meeting } from '../../../shared/meeting.ts';
import type {
  ConsumerParameters,
  IceParameters,
  MediaFrames,
  TransportParameters,
} from '../../../shared/protocol/media-frames.ts';
import type { Direction } from '../../../shared/protocol/media-messages.ts';
import type { DtlsParameters, RtpCapabilities, RtpParameters } from '../../../shared/protocol/media-rtp.ts';
import { kindOf, type Source } from '../../../shared/protocol/media-source.ts';
import type { Down } from '../../../shared/protocol/message.ts';
import { candidatesAt } from '../addresses/announced.ts';
import type { Workplace } from '../workers.ts';
import { HeardSources } from './heard-sources.ts';
import { SentSource } from './sent-source.ts';
import { letGoUnlessConnected } from './unconnected.ts';

export type Tell = <E extends keyof MediaFrames>(event: E, ...frame: Parameters<Down<MediaFrames>[E]>) => void;
export type Device = {
  readonly id: string;
  readonly person: PersonId;
  /** The sign-in with which it came. */
  readonly sessionId: string;
  /** The name that the device gives itself, so that it is known when it comes again; null when it gives none. */
  readonly name: string | null;
  readonly rtpCapabilities: RtpCapabilities;
  readonly wantsVideo: boolean;
  readonly tell: Tell;
};

/** What the device is to be sent at all: a silent tab wants no sound (F34). */
export type Wanted = { readonly sound: boolean; readonly video: boolean };

/** Enough for a good picture in three layers and a shared screen. */
const MAX_INCOMING_BITRATE = 3_500_000;

/** One device of one person: its transports, what it sends and what it receives. */
export class MediaPeer {
  readonly device: Device;
  wants: Wanted;
  /** Whether it came, and stayed, as one that may send: with another right it needs other transports. */
  maySend: boolean;
  /** Whether its person wants to be heard on this one of their devices (F27). */
  isChosen = false;
  /** Its browser, or its system, gives it no microphone. */
  isRefusedMicrophone = false;
  /** Why no sound of its microphone is expected; null: sound is expected, once the floor has opened it. */
  shut: Shut | null = null;
  readonly #place: Workplace;
  readonly #send: types.WebRtcTransport | null;
  readonly #receive: types.WebRtcTransport;
  readonly #sources = new Map<Source, SentSource>();
  readonly #heard: HeardSources;
  /** Called when the device begins to connect one. */
  readonly #begun = new Map<types.WebRtcTransport, () => void>();
  #others: number | null = null;
  #isClosed = false;

  /** `connectWithinMs`: transports that nobody connects are closed after this. */
  static async create(
    device: Device,
    router: types.Router,
    place: Workplace,
    { maySpeak, connectWithinMs }: { readonly maySpeak: boolean; readonly connectWithinMs: number },
  ): Promise<MediaPeer> {
    const open = () =>
      router.createWebRtcTransport({
        webRtcServer: place.webRtcServer,
        preferUdp: true,
        initialAvailableOutgoingBitrate: 200_000,
      });
    const opening = [open(), maySpeak ? open() : null] as const;
    try {
      const [receive, send] = await Promise.all(opening);
      await send?.setMaxIncomingBitrate(MAX_INCOMING_BITRATE);
      return new MediaPeer(device, router, place, receive, send, connectWithinMs);
    } catch (error) {
      for (const one of opening)
        one?.then(
          (transport) => transport.close(),
          () => undefined,
        );
      throw error;
    }
  }

  private constructor(
    device: Device,
    router: types.Router,
    place: Workplace,
    receive: types.WebRtcTransport,
    send: types.WebRtcTransport | null,
    connectWithinMs: number,
  ) {
    this.device = device;
    this.wants = { sound: true, video: device.wantsVideo };
    this.maySend = send !== null;
    this.#place = place;
    this.#send = send;
    this.#receive = receive;
    for (const transport of [receive, send])
      if (transport) this.#begun.set(transport, letGoUnlessConnected(transport, connectWithinMs));
    this.#heard = new HeardSources({
      router,
      receive,
      rtpCapabilities: device.rtpCapabilities,
      onClosed: (consumerIds) => device.tell('closed', { consumerIds }),
      onCamerasOff: (camerasOff) => device.tell('line', { camerasOff }),
    });
  }

  get person(): PersonId {
    return this.device.person;
  }

  get sources(): readonly SentSource[] {
    return [...this.#sources.values()];
  }

  get closed(): boolean {
    return this.#isClosed;
  }

  /** Whether this transport has gone because nobody connected it: a device that needs it comes again. */
  lacks(direction: Direction): boolean {
    return this.#transport(direction)?.closed ?? false;
  }

  transports(): { readonly send: TransportParameters | null; readonly receive: TransportParameters } {
    const addresses = this.#place.announced.addresses();
    return { send: this.#send && describe(this.#send, addresses), receive: describe(this.#receive, addresses) };
  }

  close(): void {
    this.#isClosed = true;
    this.#send?.close();
    this.#receive.close();
    this.#sources.clear();
  }

  /** Doing it twice is harmless: a device that reconnects may say it twice. */
  async connect(direction: Direction, dtlsParameters: DtlsParameters): Promise<Refusal | null> {
    const transport = this.#transport(direction);
    if (!transport) return refuse('not-permitted');
    if (transport.dtlsState !== 'new') return null;
    this.#begun.get(transport)?.();
    return transport.connect({ dtlsParameters }).then(
      () => null,
      () => refuse('bad-message'),
    );
  }

  async restartIce(direction: Direction): Promise<Refusal | { readonly iceParameters: IceParameters }> {
    const transport = this.#transport(direction);
    if (!transport || transport.closed) return refuse('not-permitted');
    return { iceParameters: await transport.restartIce() };
  }

  /** Takes what the device sends, paused. One producer for each source: a second one takes the place of the first. */
  async produce(source: Source, rtpParameters: RtpParameters, order: number): Promise<Refusal | SentSource> {
    if (!this.#send) return refuse('not-permitted');
    this.stop(source);
    const producer = await this.#send.produce({ kind: kindOf(source), rtpParameters, paused: true }).catch(() => null);
    if (!producer) return refuse('bad-message');
    this.stop(source);
    const sent = new SentSource(producer, this.person, source, order, this);
    this.#sources.set(source, sent);
    return sent;
  }

  stop(source: Source): boolean {
    this.#sources.get(source)?.close();
    return this.#sources.delete(source);
  }

  /** Stops it, unasked by the device. */
  stopAndTell(source: Source): void {
    this.stop(source);
    this.device.tell('stopped', { source });
  }

  /** From now on it may only listen. */
  stopAll(): void {
    this.maySend = false;
    for (const { source } of this.sources) this.stopAndTell(source);
  }

  /** Has consumers of exactly these; the device has to be told of the new ones. */
  async hear(wanted: readonly SentSource[]): Promise<readonly ConsumerParameters[]> {
    return this.closed ? [] : this.#heard.follow(wanted);
  }

  resume(consumerIds: readonly string[]): Promise<void> {
    return this.#heard.resume(consumerIds);
  }

  prefer(consumerId: string, spatialLayer: number): Promise<void> {
    return this.#heard.prefer(consumerId, spatialLayer);
  }

  /** What mediasoup counts of a source: lost packets, round trip. */
  statsOf(source: Source): Promise<readonly types.ProducerStat[]> {
    return this.#sources.get(source)?.producer.getStats() ?? Promise.resolve([]);
  }

  /** Told when it has changed, and at first. */
  tellOfOthers(others: number): void {
    if (this.#others === others) return;
    this.#others = others;
    this.device.tell('ownDevices', { others });
  }

  #transport(direction: Direction): types.WebRtcTransport | null {
    return direction === 'send' ? this.#send : this.#receive;
  }
}

/** F31: the right for which a screen was shared has ended; the screen does not come back by itself with another right. */
export function endScreen(meeting: Meeting, peer: MediaPeer): void {
  const right = shownFor(meeting, peer.person);
  if (peer.sources.some(({ source, shownFor: was }) => source === 'screen' && was !== right))
    peer.stopAndTell('screen');
}

const describe = (transport: types.WebRtcTransport, addresses: readonly string[]): TransportParameters => ({
  id: transport.id,
  iceParameters: transport.iceParameters,
  iceCandidates: candidatesAt(addresses, transport.iceCandidates),
  dtlsParameters: transport.dtlsParameters,
});
