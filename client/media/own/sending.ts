import type { types } from 'mediasoup-client';
import { isRefusal } from '../../../shared/decision.ts';
import { CAMERA, type Ceilings, screenCeilings } from '../../../shared/floor/sound/pictures-after-sound.ts';
import { kindOf, type Source } from '../../../shared/protocol/media-source.ts';
import type { MediaSession, Sender } from '../media-session.ts';
import { type Counts, countsOf, type Statistics } from '../quality/counts.ts';
import type { SessionChannel } from '../session-channel.ts';

/**
 * Something that is sent, or would be: `letThrough(false)` sends not a single packet and keeps the device open. `carry`: another
 * track in its place, or none for a while.
 */
export type Sending = {
  readonly producerId: string;
  readonly letThrough: (on: boolean) => Promise<void>;
  readonly carry: (track: MediaStreamTrack | null) => Promise<void>;
  /** For a screen: how much of each layer is sent from now on. */
  readonly limit: (ceilings: Ceilings) => Promise<void>;
  readonly close: () => void;
};

const { small, large } = screenCeilings(null);
/** Of what one device sends, sound comes first, then a screen, then a camera (F37). */
const RANK: Readonly<Record<Source, RTCPriorityType>> = {
  microphone: 'high',
  check: 'high',
  camera: 'very-low',
  screen: 'low',
};
/** A screen is for reading: five pictures a second are enough. */
const LAYERS: Readonly<Record<Source, readonly types.RtpEncodingParameters[]>> = {
  microphone: [{}],
  check: [{}],
  camera: [
    { scaleResolutionDownBy: 4, maxBitrate: CAMERA.small },
    { scaleResolutionDownBy: 2, maxBitrate: CAMERA.middle },
    { scaleResolutionDownBy: 1, maxBitrate: CAMERA.large },
  ],
  screen: [
    { scaleResolutionDownBy: 3, maxBitrate: small, maxFramerate: 5 },
    { scaleResolutionDownBy: 1, maxBitrate: large ?? small, maxFramerate: 5 },
  ],
};
/** Chromium and Safari take the rank of all layers from the first, and refuse the whole source when another one names any. */
export const encodingsOf = (source: Source): types.RtpEncodingParameters[] =>
  LAYERS[source].map((layer, index) => (index === 0 ? { ...layer, priority: RANK[source] } : { ...layer }));

/** Opus goes some 5 % beyond its average: 19 gives 20 kbit/s of speech. */
const SPEECH: types.ProducerCodecOptions = {
  opusStereo: false,
  opusFec: true,
  opusDtx: true,
  opusMaxAverageBitrate: 19_000,
  opusPtime: 60,
};

/** As much of a session as a microphone, a camera or a screen needs. */
export type SendingSession = Pick<Counts, 'lineBits'> & {
  readonly maySend: boolean;
  readonly send: (source: Source, track: MediaStreamTrack) => Promise<Sending | null>;
};

/** A session that also sends. Once for each session: its transport asks whoever has told of themselves. */
export function sendingBy(session: Statistics & Pick<MediaSession, 'sender'>): Counts & SendingSession {
  const { sender } = session;
  if (sender) tellOfProducing(sender);
  return {
    ...countsOf(session),
    maySend: sender !== null,
    send: async (source: Source, track: MediaStreamTrack): Promise<Sending | null> =>
      sender && !sender.transport.closed ? produce(sender.transport, source, track, sender.channel) : null,
  };
}

function tellOfProducing({ transport, channel }: Sender): void {
  transport.on('produce', ({ rtpParameters, appData }, produced, failed) => {
    const { source } = appData;
    if (source !== 'microphone' && source !== 'camera' && source !== 'screen' && source !== 'check')
      return failed(new Error('a producer without a source'));
    void channel.ask('produce', { source, rtpParameters }).then((answer) => {
      if (isRefusal(answer)) failed(new Error(answer.refused));
      else produced({ id: answer.producerId });
    });
  });
}

/**
 * Another session may send it: not what has ended, nor what somebody has no right to, nor a picture that the browser itself does not
 * take, for a session again costs everybody a second of sound. That the server did not answer is told by the channel.
 */
const mayComeAgain = (error: unknown, track: MediaStreamTrack): boolean =>
  track.kind === 'audio' &&
  track.readyState === 'live' &&
  !(error instanceof Error && error.message === 'not-permitted');

/** Null: refused, or the session went meanwhile. */
export async function produce(
  transport: Pick<types.Transport, 'produce'>,
  source: Source,
  track: MediaStreamTrack,
  channel: SessionChannel,
): Promise<Sending | null> {
  const encodings = encodingsOf(source);
  const codecOptions = kindOf(source) === 'audio' ? SPEECH : undefined;
  const options = {
    track,
    encodings,
    codecOptions,
    stopTracks: false,
    zeroRtpOnPause: false,
    disableTrackOnPause: false,
  };
  const producer = await transport.produce({ ...options, appData: { source } }).catch((error: unknown) => {
    if (mayComeAgain(error, track)) channel.failed();
    return null;
  });
  return producer && sendingOf(producer, source, track, channel);
}

function sendingOf(
  producer: types.Producer,
  source: Source,
  track: MediaStreamTrack,
  channel: SessionChannel,
): Sending {
  let flows = true;
  let carried: MediaStreamTrack | null = track;
  /** A sender without a track sends nothing, and starts within a packet when it gets one: no renegotiation. */
  const apply = async () => {
    if (!producer.closed) await producer.replaceTrack({ track: flows ? carried : null }).catch(giveUp);
  };
  // The server knows nothing more about a session that is over: it would stop what the next one sends.
  function close(): void {
    if (producer.closed) return;
    producer.close();
    void channel.ask('stop', { source });
  }
  function giveUp(): void {
    close();
    channel.failed();
  }
  return {
    producerId: producer.id,
    letThrough: async (on) => {
      if (flows === on) return;
      flows = on;
      await apply();
    },
    carry: async (next) => {
      if (carried === next) return;
      carried = next;
      await apply();
    },
    limit: (ceilings) => limit(producer, ceilings),
    close,
  };
}

/** When the browser does not take it, everything stays as it was. */
async function limit({ rtpSender, closed }: types.Producer, { small, large }: Ceilings): Promise<void> {
  const parameters = closed ? null : rtpSender?.getParameters();
  if (!rtpSender || parameters?.encodings.length !== 2) return;
  const [first, second] = parameters.encodings.map((encoding, layer) => ({
    ...encoding,
    ...(layer === 0 ? { maxBitrate: small } : large === null ? { active: false } : { active: true, maxBitrate: large }),
  }));
  if (!first || !second) return;
  await rtpSender.setParameters({ ...parameters, encodings: [first, second] }).catch(() => undefined);
}
