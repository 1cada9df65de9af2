import type { types } from 'mediasoup';
import { comesInTime } from '../../../shared/floor/sound/waiting-for-sound.ts';
import type { ConsumerParameters } from '../../../shared/protocol/media-frames.ts';
import type { RtpCapabilities } from '../../../shared/protocol/media-rtp.ts';
import type { Source } from '../../../shared/protocol/media-source.ts';
import { parametersForWire } from '../codecs.ts';
import { type Measured, roundTripOf } from '../counting/round-trip.ts';
import { type Line, LineOfDevice } from './line-of-device.ts';
import type { SentSource } from './sent-source.ts';

type AskedOfConsumer =
  | 'id'
  | 'kind'
  | 'type'
  | 'paused'
  | 'producerPaused'
  | 'rtpParameters'
  | 'pause'
  | 'resume'
  | 'close'
  | 'setPriority'
  | 'setPreferredLayers';
/** What is asked of a consumer. */
export type Heard = Pick<types.Consumer, AskedOfConsumer> &
  Measured & {
    once(event: 'producerclose', closed: () => void): unknown;
  };
/** What is asked of the router, and of the transport by which a device receives. */
export type HearingRouter = Pick<types.Router, 'canConsume'>;
export type HearingTransport = Line & { consume(options: types.ConsumerOptions): Promise<Heard> };
/** What is known of what somebody sends. */
export type Heeded = Pick<SentSource, 'id' | 'person' | 'source' | 'opening'> & {
  readonly producer: Pick<types.Producer, 'closed' | 'kind'>;
};

type Listening = {
  readonly router: HearingRouter;
  readonly receive: HearingTransport;
  readonly rtpCapabilities: RtpCapabilities;
  readonly onClosed: (consumerIds: readonly string[]) => void;
  /** Cameras are paused for sound and screens, or come back (F37). */
  readonly onCamerasOff: (areOff: boolean) => void;
};

/** The smallest picture comes first and is always sent, however thin the sender's line is; `prefer` asks for more. */
const FIRST_LAYERS: types.ConsumerLayers = { spatialLayer: 0, temporalLayer: 2 };

/** F37: on a thin line, a screen gets what it needs before any camera does. Sound takes no part in this, and is always sent. */
const PRIORITY: Readonly<Record<Source, number>> = { microphone: 1, check: 1, camera: 1, screen: 100 };

/**
 * `consumer`: null while the worker is making it. A source that is dropped and wanted again meanwhile gets a slot of its own.
 * `isSentAgain`: whether what is lost of it is sent again.
 */
type Slot = { readonly source: Source; consumer: Heard | null; isReady: boolean; isSentAgain: boolean };

/** A line has to be this much shorter than the limit, so that its class does not change with each measurement. */
const MARGIN = 1.25;

/** What one device receives: one consumer for each source, made paused, started when the device says so. */
export class HeardSources {
  readonly #listening: Listening;
  /** By producer. */
  readonly #slots = new Map<string, Slot>();
  readonly #line: LineOfDevice;

  constructor(listening: Listening) {
    this.#listening = listening;
    this.#line = new LineOfDevice({
      receive: listening.receive,
      carried: () => this.#carried,
      changed: (areCamerasOff) => {
        this.#turnCameras();
        listening.onCamerasOff(areCamerasOff);
      },
    });
  }

  /** Closes what is not in `wanted` and makes what is missing; the device has to be told of the new ones. */
  async follow(wanted: readonly Heeded[]): Promise<readonly ConsumerParameters[]> {
    const ids = new Set(wanted.map((sent) => sent.id));
    this.#drop([...this.#slots.keys()].filter((producerId) => !ids.has(producerId)));
    const late = wanted.filter(({ id, opening }) => opening === 'ready' && this.#slots.get(id)?.isSentAgain === false);
    const missing = wanted.filter((sent) => !this.#slots.has(sent.id));
    const made = await Promise.all([
      ...missing.map((sent) => this.#consume(sent)),
      ...late.map((sent) => this.#renew(sent)),
    ]);
    return made.filter((parameters) => parameters !== null);
  }

  /** The device is ready for these. Ids that have just gone are ignored. */
  async resume(consumerIds: readonly string[]): Promise<void> {
    const ready = [...this.#slots.values()].filter(({ consumer }) => consumer && consumerIds.includes(consumer.id));
    for (const slot of ready) slot.isReady = true;
    const flowing = ready.filter(({ source }) => !this.#isGivenUp(source)).flatMap(({ consumer }) => consumer ?? []);
    await Promise.all(flowing.filter(({ paused }) => paused).map((consumer) => consumer.resume()));
    this.#line.judge();
  }

  /** Sets the size of a picture: 0 small to 2 large. */
  async prefer(consumerId: string, spatialLayer: number): Promise<void> {
    const consumer = this.#all.find((one) => one.id === consumerId);
    if (consumer?.type === 'simulcast') await consumer.setPreferredLayers({ spatialLayer, temporalLayer: 2 });
  }

  get #all(): readonly Heard[] {
    return this.#carried.map(({ consumer }) => consumer);
  }

  get #carried(): readonly { readonly source: Source; readonly consumer: Heard }[] {
    return [...this.#slots.values()].flatMap(({ source, consumer }) => (consumer ? { source, consumer } : []));
  }

  #isGivenUp(source: Source): boolean {
    return source === 'camera' && this.#line.areCamerasOff;
  }

  #turnCameras(): void {
    for (const { source, consumer, isReady } of this.#slots.values()) {
      if (source !== 'camera' || !consumer || !isReady) continue;
      const turned = this.#isGivenUp(source) ? consumer.pause() : consumer.resume();
      turned.catch(() => undefined); // it has closed meanwhile
    }
  }

  async #consume(sent: Heeded): Promise<ConsumerParameters | null> {
    const { router, receive, rtpCapabilities } = this.#listening;
    const slot: Slot = { source: sent.source, consumer: null, isReady: false, isSentAgain: true };
    this.#slots.set(sent.id, slot);
    const consumer = await this.#make(router, receive, rtpCapabilities, sent, slot);
    const isWanted = this.#slots.get(sent.id) === slot;
    if (!consumer && isWanted) this.#slots.delete(sent.id);
    if (consumer && !isWanted) consumer.close();
    if (!consumer || !isWanted) return null;
    slot.consumer = consumer;
    if (consumer.kind === 'video') this.#rank(sent, consumer);
    this.#watch(sent, consumer);
    const rtpParameters = parametersForWire(consumer.rtpParameters);
    return { consumerId: consumer.id, producerId: sent.id, person: sent.person, source: sent.source, rtpParameters };
  }

  /** Null: the device has no such codec, or one of the two has closed meanwhile. */
  async #make(
    router: HearingRouter,
    receive: HearingTransport,
    rtpCapabilities: RtpCapabilities,
    sent: Heeded,
    slot: Slot,
  ) {
    const enableRtx = await this.#mayBeSentAgain(sent);
    slot.isSentAgain = enableRtx;
    if (sent.producer.closed || receive.closed || !router.canConsume({ producerId: sent.id, rtpCapabilities }))
      return null;
    return receive
      .consume({ producerId: sent.id, rtpCapabilities, paused: true, enableRtx, preferredLayers: FIRST_LAYERS })
      .catch(() => null);
  }

  /**
   * F35: what is lost of a picture is always sent again; of sound, unless this line is known to bring it too late. A consumer
   * cannot change this.
   */
  async #mayBeSentAgain({ producer }: Heeded): Promise<boolean> {
    if (producer.kind === 'video') return true;
    const roundTripMs = await roundTripOf(this.#all);
    return roundTripMs === null || comesInTime(roundTripMs);
  }

  /** F35: a person who speaks again and again has one consumer for all turns; it is made again between two of them. */
  async #renew(sent: Heeded): Promise<ConsumerParameters | null> {
    const slot = this.#slots.get(sent.id);
    const roundTripMs = await roundTripOf(this.#all);
    const isShort = roundTripMs !== null && comesInTime(roundTripMs * MARGIN);
    if (!isShort || sent.opening !== 'ready' || this.#slots.get(sent.id) !== slot) return null;
    this.#drop([sent.id]);
    return this.#consume(sent);
  }

  #rank({ source }: Heeded, consumer: Heard): void {
    consumer.setPriority(PRIORITY[source]).catch(() => undefined); // it has closed meanwhile
    this.#line.watch();
  }

  #watch(sent: Heeded, consumer: Heard): void {
    consumer.once('producerclose', () => this.#drop([sent.id]));
  }

  #drop(producerIds: readonly string[]): void {
    const gone = producerIds.flatMap((producerId) => this.#slots.get(producerId)?.consumer ?? []);
    for (const producerId of producerIds) this.#slots.delete(producerId);
    for (const consumer of gone) consumer.close();
    if (gone.length > 0) this.#listening.onClosed(gone.map((consumer) => consumer.id));
    this.#line.judge();
  }
}
