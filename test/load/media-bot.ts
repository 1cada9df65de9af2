import type { types } from 'mediasoup-client';
import { io, type Socket } from 'socket.io-client';
import { isRefusal } from '../../shared/decision.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type {
  ArrivalsFrame,
  ConsumerParameters,
  MediaFrames,
  MediaJoined,
  OnStage,
  SoundCheck,
} from '../../shared/protocol/media-frames.ts';
import type { MediaMessages } from '../../shared/protocol/media-messages.ts';
import type { Source } from '../../shared/protocol/media-source.ts';
import type { Down, Up } from '../../shared/protocol/message.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import { latest, sum } from './stats.ts';
import { createDevice, createPicture, createTone, listenTo, sourceIn } from './webrtc.ts';

export type BotOptions = {
  readonly url: string;
  readonly meetingId: MeetingId;
  /** How the bot proves who it is: a cookie, or whatever the server under test asks for. */
  readonly cookie?: string;
  readonly auth?: Readonly<Record<string, string>>;
  readonly video?: boolean;
  /** The name by which it is known again when it comes anew. */
  readonly device?: string;
};
type MediaSocket = Socket<Down<MediaFrames>, Up<MediaMessages>>;
/** Loud enough to be the tone and not the codec's comfort noise. */
const AUDIBLE = 0.02;

/** A participant's device without a person: joins, sends a tone whether it may or not, and counts what it receives. */
export class MediaBot {
  readonly socket: MediaSocket;
  readonly consumers = new Map<
    string,
    { readonly consumer: types.Consumer; readonly parameters: ConsumerParameters }
  >();
  readonly producerIds = new Map<Source, string>();
  readonly #producers = new Map<Source, types.Producer>();
  readonly stopped: Source[] = [];
  stage: readonly OnStage[] = [];
  arrivals: ArrivalsFrame = { microphones: [] };
  soundChecks: readonly SoundCheck[] = [];
  ended: string | null = null;
  /** When the last audible frame came, `performance.now()`; null before the first. */
  lastHeard: number | null = null;
  #device: types.Device | null = null;
  #send: types.Transport | null = null;
  #receive: types.Transport | null = null;
  #pending: Promise<void> = Promise.resolve();
  #isClosed = false;
  readonly #awaitingSound: ((at: number) => void)[] = [];
  readonly #stops: (() => void)[] = [];
  readonly #options: BotOptions;

  constructor(options: BotOptions) {
    this.#options = options;
    const { url, cookie, auth } = options;
    const extraHeaders = cookie ? { cookie } : undefined;
    this.socket = io(`${url}/media`, { transports: ['websocket'], forceNew: true, extraHeaders, auth });
    this.socket.on('consume', ({ consumers }) => this.#receive && this.#take(consumers));
    this.socket.on('closed', ({ consumerIds }) => this.#drop(consumerIds));
    this.socket.on('stage', ({ sources }) => {
      this.stage = sources;
    });
    this.socket.on('arrivals', (frame) => {
      this.arrivals = frame;
    });
    this.socket.on('soundChecks', ({ checks }) => {
      this.soundChecks = checks;
    });
    this.socket.on('stopped', ({ source }) => this.stopped.push(source));
    this.socket.on('ended', ({ reason }) => {
      this.ended = reason;
    });
  }

  /** Joins; null when it worked. */
  async join(): Promise<RefusalCode | null> {
    const { meetingId, video = false, device: name } = this.#options;
    const prepared = await this.socket.emitWithAck('prepare', { protocol: PROTOCOL_VERSION, meetingId });
    if (isRefusal(prepared)) return prepared.refused;
    this.#device ??= await createDevice();
    const { routerRtpCapabilities } = prepared;
    if (!this.#device.loaded) await this.#device.load({ routerRtpCapabilities });
    this.#receive?.close();
    this.#receive = null;
    const rtpCapabilities = this.#device.recvRtpCapabilities;
    const device = this.#device;
    const message = { protocol: PROTOCOL_VERSION, meetingId, video, rtpCapabilities, device: name };
    // In the callback, not after it: what the server says next is for the transports that are opened here.
    return new Promise((resolve) =>
      this.socket.emit('join', message, (joined) => {
        if (!isRefusal(joined)) this.#open(device, joined);
        resolve(isRefusal(joined) ? joined.refused : null);
      }),
    );
  }

  /** Sends a tone from now on, with or without the floor; 0 Hz: silence, as browsers send it (DTX). */
  async speak(hertz?: number): Promise<RefusalCode | null> {
    const tone = createTone(hertz);
    this.#stops.push(tone.stop);
    return this.#produce('microphone', tone.track, { codecOptions: { opusFec: true, opusDtx: hertz === 0 } });
  }

  /** From now on not a packet of its microphone leaves, as when its network is cut; given the track back, they leave again. */
  async sendNothing(): Promise<() => Promise<void>> {
    const producer = this.#producers.get('microphone');
    const track = producer?.track ?? null;
    await producer?.replaceTrack({ track: null });
    return async () => void (await producer?.replaceTrack({ track }));
  }

  /** Sends a tone into a sound check. */
  async speakInCheck(): Promise<RefusalCode | null> {
    const tone = createTone();
    this.#stops.push(tone.stop);
    return this.#produce('check', tone.track, {});
  }

  async show(source: 'camera' | 'screen' = 'camera'): Promise<RefusalCode | null> {
    const picture = createPicture();
    this.#stops.push(picture.stop);
    return this.#produce(source, picture.track, {});
  }

  /** RTP packets that have reached this device, by what its peer connection counts. */
  async packetsReceived(kind: 'audio' | 'video' = 'audio'): Promise<number> {
    const report = (await this.#receive?.getStats()) ?? new Map();
    return sum(report, 'inbound-rtp', 'packetsReceived', kind);
  }

  /** When the last RTP packet of sound reached this device, `performance.now()` to the millisecond; null before the first. */
  async lastPacketAt(): Promise<number | null> {
    const report = (await this.#receive?.getStats()) ?? new Map();
    const at = latest(report, 'inbound-rtp', 'lastPacketReceivedTimestamp', 'audio');
    return at === null ? null : at - (Date.now() - performance.now());
  }

  async packetsSent(): Promise<number> {
    const report = (await this.#send?.getStats()) ?? new Map();
    return sum(report, 'outbound-rtp', 'packetsSent', 'audio');
  }

  /** When the next audible frame comes, `performance.now()`. */
  nextSound(): Promise<number> {
    return new Promise((heard) => this.#awaitingSound.push(heard));
  }

  /** Whether it has a consumer of this; whether anything comes is another matter. */
  has(person: string, source: Source): boolean {
    return [...this.consumers.values()].some(
      ({ parameters }) => parameters.person === person && parameters.source === source,
    );
  }

  close(): void {
    this.#isClosed = true;
    for (const stop of this.#stops) stop();
    this.#send?.close();
    this.#receive?.close();
    this.socket.disconnect();
  }

  #open(device: types.Device, joined: MediaJoined): void {
    this.#send?.close();
    this.consumers.clear();
    this.ended = null;
    this.stage = joined.stage.sources;
    this.soundChecks = joined.soundChecks.checks;
    this.arrivals = joined.arrivals;
    this.#receive = device.createRecvTransport(mutable(joined.receive));
    this.#connectBySocket(this.#receive, 'receive');
    this.#send = joined.send && device.createSendTransport(mutable(joined.send));
    if (this.#send) this.#connectBySocket(this.#send, 'send');
  }

  #connectBySocket(transport: types.Transport, direction: 'send' | 'receive'): void {
    transport.on('connect', ({ dtlsParameters }, connected, failed) => {
      this.socket.emit('connectTransport', { direction, dtlsParameters }, (answer) =>
        isRefusal(answer) ? failed(new Error(answer.refused)) : connected(),
      );
    });
    transport.on('produce', ({ rtpParameters, appData }, produced, failed) => {
      const source = sourceIn(appData);
      this.socket.emit('produce', { source, rtpParameters }, (answer) =>
        isRefusal(answer) ? failed(new Error(answer.refused)) : produced({ id: answer.producerId }),
      );
    });
  }

  async #produce(source: Source, track: MediaStreamTrack, options: types.ProducerOptions): Promise<RefusalCode | null> {
    if (!this.#send) return 'not-permitted';
    const producer = await this.#send.produce({ ...options, track, stopTracks: false, appData: { source } });
    this.producerIds.set(source, producer.id);
    this.#producers.set(source, producer);
    return null;
  }

  #take(announced: readonly ConsumerParameters[]): void {
    this.#next(async () => {
      const taken = await Promise.all(announced.map((parameters) => this.#consume(parameters)));
      await this.socket.emitWithAck('resume', { consumerIds: taken });
    });
  }

  /** In order: what was announced is taken before what comes after it. A bot that closes, or is sent away, in the middle is no error. */
  #next(work: () => Promise<void> | void): void {
    this.#pending = this.#pending.then(work).catch((error: unknown) => {
      if (!this.#isClosed && !String(error).includes('not-joined')) throw error;
    });
  }

  async #consume(parameters: ConsumerParameters): Promise<string> {
    const { consumerId, producerId, source, rtpParameters } = parameters;
    if (!this.#receive) throw new Error('not joined');
    const kind = source === 'microphone' || source === 'check' ? 'audio' : 'video';
    const consumer = await this.#receive.consume({ id: consumerId, producerId, kind, rtpParameters });
    this.consumers.set(consumerId, { consumer, parameters });
    if (kind === 'audio') this.#stops.push(listenTo(consumer.track, (loudness) => this.#hear(loudness)));
    return consumerId;
  }

  #hear(loudness: number): void {
    if (loudness <= AUDIBLE) return;
    this.lastHeard = performance.now();
    for (const tell of this.#awaitingSound.splice(0)) tell(this.lastHeard);
  }

  #drop(consumerIds: readonly string[]): void {
    this.#next(() => {
      for (const id of consumerIds) {
        this.consumers.get(id)?.consumer.close();
        this.consumers.delete(id);
      }
    });
  }
}

/** mediasoup-client's types want arrays that may be written to; it does not write. */
const mutable = (parameters: MediaJoined['receive']): types.TransportOptions => ({
  ...parameters,
  iceCandidates: [...parameters.iceCandidates],
});
