import type { types } from 'mediasoup-client';
import { isRefusal } from '../../shared/decision.ts';
import type { ConsumerParameters, MediaJoined, TransportParameters } from '../../shared/protocol/media-down.ts';
import type { RtpCapabilities } from '../../shared/protocol/media-rtp.ts';
import { kindOf, type Source } from '../../shared/protocol/media-source.ts';
import type { Direction } from '../../shared/protocol/media-up.ts';
import type { MediaLine } from './media-line.ts';

/** Something that is received; its producer may be shut at the moment. */
export type Heard = {
  readonly parameters: ConsumerParameters;
  readonly consumer: types.Consumer;
  readonly stream: MediaStream;
};
/** Something that is sent, or would be: `flow(false)` sends not a single packet and keeps the device warm. */
export type Sending = {
  readonly producerId: string;
  readonly flow: (on: boolean) => Promise<void>;
  readonly replace: (track: MediaStreamTrack) => Promise<void>;
  readonly close: () => void;
};

/** mediasoup-client weighs as much as the rest of the hall: it is fetched by who joins with sound. */
export type LoadDevice = (routerRtpCapabilities: RtpCapabilities) => Promise<types.Device>;
export const loadDevice: LoadDevice = async (routerRtpCapabilities) => {
  const { Device } = await import('mediasoup-client');
  const device = await Device.factory();
  await device.load({ routerRtpCapabilities });
  return device;
};

/** One joining's transports. When it breaks beyond mending, the call makes another; tracks are the call's, and survive. */
export type MediaSession = {
  readonly maySend: boolean;
  readonly send: (source: Source, track: MediaStreamTrack) => Promise<Sending | null>;
  readonly hear: (announced: readonly ConsumerParameters[]) => Promise<readonly Heard[]>;
  readonly restartIce: () => Promise<void>;
  /** To the server and back, as ICE last measured it; null while unknown. */
  readonly roundTripMs: () => Promise<number | null>;
  readonly close: () => void;
};

const VIDEO_LAYERS: types.RtpEncodingParameters[] = [
  { scaleResolutionDownBy: 4, maxBitrate: 120_000 },
  { scaleResolutionDownBy: 2, maxBitrate: 400_000 },
  { scaleResolutionDownBy: 1, maxBitrate: 1_200_000 },
];
/** A screen is read, not watched: one layer, in full. */
const SCREEN_LAYER: types.RtpEncodingParameters[] = [{ maxBitrate: 1_800_000 }];
const SPEECH: types.ProducerCodecOptions = {
  opusFec: true,
  opusDtx: true,
  opusMaxAverageBitrate: 32_000,
  opusPtime: 20,
};

export function createMediaSession(
  device: types.Device,
  joined: MediaJoined,
  line: MediaLine,
  onState: (direction: Direction, state: types.ConnectionState) => void,
): MediaSession {
  const receive = device.createRecvTransport(optionsOf(joined.receive, joined));
  const send = joined.send && device.createSendTransport(optionsOf(joined.send, joined));
  const transports = { receive, send };
  for (const direction of ['receive', 'send'] as const) {
    const transport = transports[direction];
    if (!transport) continue;
    tellOfConnecting(transport, direction, line);
    transport.on('connectionstatechange', (state) => onState(direction, state));
  }
  if (send) tellOfProducing(send, line);

  return {
    maySend: send !== null,
    send: async (source, track) => (send && !send.closed ? produce(send, source, track, line) : null),
    hear: async (announced) => {
      const heard = await Promise.all(announced.map((parameters) => consume(receive, parameters)));
      const taken = heard.filter((one) => one !== null);
      await line.ask('resume', { consumerIds: taken.map((one) => one.parameters.consumerId) });
      return taken;
    },
    restartIce: async () => {
      await Promise.all(
        (['receive', 'send'] as const).map((direction) => restart(transports[direction], direction, line)),
      );
    },
    roundTripMs: async () => (send && !send.closed ? roundTripIn(await send.getStats()) : null),
    close: () => {
      receive.close();
      send?.close();
    },
  };
}

const optionsOf = (parameters: TransportParameters, { iceServers }: MediaJoined): types.TransportOptions => ({
  ...parameters,
  iceCandidates: [...parameters.iceCandidates],
  iceServers: iceServers.map((server) => ({ ...server, urls: [...server.urls] })),
});

function tellOfConnecting(transport: types.Transport, direction: Direction, line: MediaLine): void {
  transport.on('connect', ({ dtlsParameters }, connected, failed) => {
    void line.ask('connectTransport', { direction, dtlsParameters }).then((answer) => {
      if (isRefusal(answer)) failed(new Error(answer.refused));
      else connected();
    });
  });
}

function tellOfProducing(transport: types.Transport, line: MediaLine): void {
  transport.on('produce', ({ rtpParameters, appData }, produced, failed) => {
    const { source } = appData;
    if (source !== 'microphone' && source !== 'camera' && source !== 'screen' && source !== 'check')
      return failed(new Error('a producer without a source'));
    void line.ask('produce', { source, rtpParameters }).then((answer) => {
      if (isRefusal(answer)) failed(new Error(answer.refused));
      else produced({ id: answer.producerId });
    });
  });
}

/** Null: refused, or the connection went meanwhile; the next session tries again. */
async function produce(
  transport: types.Transport,
  source: Source,
  track: MediaStreamTrack,
  line: MediaLine,
): Promise<Sending | null> {
  const encodings =
    source === 'camera' ? VIDEO_LAYERS.map((layer) => ({ ...layer })) : source === 'screen' ? SCREEN_LAYER : undefined;
  const codecOptions = kindOf(source) === 'audio' ? SPEECH : undefined;
  const options = {
    track,
    encodings,
    codecOptions,
    stopTracks: false,
    zeroRtpOnPause: false,
    disableTrackOnPause: false,
  };
  const producer = await transport.produce({ ...options, appData: { source } }).catch(() => null);
  return producer && sendingOf(producer, source, track, line);
}

function sendingOf(producer: types.Producer, source: Source, first: MediaStreamTrack, line: MediaLine): Sending {
  let track = first;
  let flows = true;
  /** A sender without a track sends nothing, and starts within a packet when it gets one: no renegotiation. */
  const apply = async () => {
    if (!producer.closed) await producer.replaceTrack({ track: flows ? track : null }).catch(() => producer.close());
  };
  return {
    producerId: producer.id,
    flow: async (on) => {
      if (flows === on) return;
      flows = on;
      await apply();
    },
    replace: async (other) => {
      track = other;
      if (flows) await apply();
    },
    close: () => {
      producer.close();
      void line.ask('stop', { source });
    },
  };
}

async function consume(transport: types.Transport, parameters: ConsumerParameters): Promise<Heard | null> {
  const { consumerId, producerId, source, rtpParameters } = parameters;
  if (transport.closed) return null;
  const consumer = await transport
    .consume({ id: consumerId, producerId, kind: kindOf(source), rtpParameters, streamId: producerId })
    .catch(() => null);
  return consumer && { parameters, consumer, stream: new MediaStream([consumer.track]) };
}

function roundTripIn(report: RTCStatsReport): number | null {
  let roundTripMs: number | null = null;
  report.forEach((entry: Readonly<Record<string, unknown>>) => {
    const seconds = entry.currentRoundTripTime;
    if (entry.type === 'candidate-pair' && typeof seconds === 'number') roundTripMs = seconds * 1000;
  });
  return roundTripMs;
}

async function restart(transport: types.Transport | null, direction: Direction, line: MediaLine): Promise<void> {
  if (!transport || transport.closed) return;
  const answer = await line.ask('restartIce', { direction });
  if (!isRefusal(answer) && !transport.closed) await transport.restartIce(answer);
}
