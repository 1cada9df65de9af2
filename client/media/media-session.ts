import type { types } from 'mediasoup-client';
import { isRefusal } from '../../shared/decision.ts';
import type { ConsumerParameters, MediaJoined, TransportParameters } from '../../shared/protocol/media-frames.ts';
import type { Direction } from '../../shared/protocol/media-messages.ts';
import { kindOf } from '../../shared/protocol/media-source.ts';
import type { MediaChannel } from './media-channel.ts';
import type { Statistics } from './quality/counts.ts';
import { createSessionChannel, type SessionChannel } from './session-channel.ts';

/** Something that is received; its producer may be shut at the moment. */
export type Heard = {
  readonly parameters: ConsumerParameters;
  readonly consumer: Pick<types.Consumer, 'rtpReceiver' | 'close'>;
  readonly stream: MediaStream;
};
/**
 * The transports of one joining. When it is broken and cannot be mended, the call makes another session; tracks belong to the call,
 * and survive.
 */
export type MediaSession = Statistics & {
  /** Null: nothing may be sent. What sends by it is fetched when somebody wants to (`own/sending.ts`). */
  readonly sender: Sender | null;
  readonly hear: (announced: readonly ConsumerParameters[]) => Promise<readonly Heard[]>;
  readonly restartIce: () => Promise<void>;
  readonly close: () => void;
};

export type Sender = { readonly transport: types.Transport; readonly channel: SessionChannel };

/** What a session is made of. `isRelayed`: it may go by TURN alone. */
export type Joined = Pick<MediaJoined, 'iceServers' | 'send' | 'receive'> & { readonly isRelayed?: boolean };

/** What happens to a session, for the code that has to mend it. */
export type Watch = {
  readonly saw: (direction: Direction, state: types.ConnectionState) => void;
  readonly failed: () => void;
};

export function createMediaSession(
  device: types.Device,
  joined: Joined,
  ask: Pick<MediaChannel, 'ask'>,
  watch: Watch,
): MediaSession {
  const receive = device.createRecvTransport(optionsOf(joined.receive, joined));
  const send = joined.send && device.createSendTransport(optionsOf(joined.send, joined));
  const channel = createSessionChannel(ask, () => receive.closed, watch.failed);
  tellOf(receive, 'receive', channel, watch);
  if (send) tellOf(send, 'send', channel, watch);

  return {
    sender: send && { transport: send, channel },
    hear: async (announced) => {
      const heard = await Promise.all(announced.map((parameters) => consume(receive, parameters)));
      const taken = heard.filter((one) => one !== null);
      if (taken.length < announced.length) channel.failed();
      await channel.ask('resume', { consumerIds: taken.map((one) => one.parameters.consumerId) });
      return taken;
    },
    restartIce: async () => {
      await Promise.all([restart(receive, 'receive', channel), restart(send, 'send', channel)]);
    },
    received: async () => (receive.closed ? null : receive.getStats()),
    sent: async () => (send && !send.closed ? send.getStats() : null),
    isAnsweredAtOnce: () => isAnsweredAtOnce(device),
    close: () => {
      receive.close();
      send?.close();
    },
  };
}

const isAnsweredAtOnce = ({ sendRtpCapabilities }: types.Device): boolean =>
  (sendRtpCapabilities.codecs ?? []).some(
    ({ kind, rtcpFeedback = [] }) => kind === 'audio' && rtcpFeedback.some(({ type }) => type === 'transport-cc'),
  );

const optionsOf = (parameters: TransportParameters, { iceServers, isRelayed }: Joined): types.TransportOptions => ({
  ...parameters,
  ...(isRelayed && { iceTransportPolicy: 'relay' }),
  iceCandidates: [...parameters.iceCandidates],
  iceServers: iceServers.map((server) => ({ ...server, urls: [...server.urls] })),
});

function tellOf(transport: types.Transport, direction: Direction, channel: SessionChannel, watch: Watch): void {
  transport.on('connectionstatechange', (state) => watch.saw(direction, state));
  transport.on('connect', ({ dtlsParameters }, connected, failed) => {
    void channel.ask('connectTransport', { direction, dtlsParameters }).then((answer) => {
      if (isRefusal(answer)) failed(new Error(answer.refused));
      else connected();
    });
  });
}

/**
 * Browsers keep sound and picture together within one stream (lips fit): a person's microphone and camera are one; a screen and
 * a sound check have moments of their own.
 */
export const streamIdOf = ({ person, source }: Pick<ConsumerParameters, 'person' | 'source'>): string =>
  source === 'microphone' || source === 'camera' ? person : `${person}-${source}`;

async function consume(transport: types.Transport, parameters: ConsumerParameters): Promise<Heard | null> {
  const { consumerId, producerId, source, rtpParameters } = parameters;
  if (transport.closed) return null;
  const consumer = await transport
    .consume({ id: consumerId, producerId, kind: kindOf(source), rtpParameters, streamId: streamIdOf(parameters) })
    .catch(() => null);
  return consumer && { parameters, consumer, stream: new MediaStream([consumer.track]) };
}

async function restart(
  transport: types.Transport | null,
  direction: Direction,
  channel: SessionChannel,
): Promise<void> {
  if (!transport || transport.closed) return;
  const answer = await channel.ask('restartIce', { direction });
  if (!isRefusal(answer) && !transport.closed) await transport.restartIce(answer);
}
