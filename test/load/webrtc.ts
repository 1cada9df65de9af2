import wrtc from '@roamhq/wrtc';
import type { types } from 'mediasoup-client';
import type { Source } from '../../shared/protocol/media-source.ts';

/** libwebrtc in Node under the names that browsers give it; mediasoup-client reads them when it is first imported. */
const { MediaStream, MediaStreamTrack, RTCPeerConnection, RTCRtpReceiver, RTCRtpSender, RTCRtpTransceiver } = wrtc;
Object.assign(globalThis, {
  MediaStream,
  MediaStreamTrack,
  RTCPeerConnection,
  RTCRtpReceiver,
  RTCRtpSender,
  RTCRtpTransceiver,
});
const { RTCSessionDescription, RTCIceCandidate } = wrtc;
Object.assign(globalThis, { RTCSessionDescription, RTCIceCandidate });

const { Device } = await import('mediasoup-client');

/** A device as Chromium's handler sees it. */
export const createDevice = () => Device.factory({ handlerName: 'Chrome111' });

const SAMPLE_RATE = 48_000;
const FRAME = SAMPLE_RATE / 100;

const sineFrame = (hertz: number, from: number): Int16Array =>
  Int16Array.from({ length: FRAME }, (_, n) => 12_000 * Math.sin((2 * Math.PI * hertz * (from + n)) / SAMPLE_RATE));

/** A microphone in front of which a tone sounds until `stop`. 10 ms a frame, caught up when the timer is late. */
export function createTone(hertz = 440): { readonly track: MediaStreamTrack; readonly stop: () => void } {
  const source = new wrtc.nonstandard.RTCAudioSource();
  const started = performance.now();
  let frames = 0;
  const timer = setInterval(() => {
    for (; frames * 10 < performance.now() - started; frames += 1) {
      const samples = sineFrame(hertz, frames * FRAME);
      source.onData({ samples, sampleRate: SAMPLE_RATE, bitsPerSample: 16, channelCount: 1, numberOfFrames: FRAME });
    }
  }, 10);
  const track = source.createTrack();
  return {
    track,
    stop: () => {
      clearInterval(timer);
      track.stop();
    },
  };
}

/** A camera that sends a grey picture that changes, 320 x 180, some 10 a second. */
export function createPicture(): { readonly track: MediaStreamTrack; readonly stop: () => void } {
  const source = new wrtc.nonstandard.RTCVideoSource();
  const [width, height] = [320, 180];
  let shade = 0;
  const timer = setInterval(() => {
    shade = (shade + 16) % 256;
    source.onFrame({ width, height, data: new Uint8Array(width * height * 1.5).fill(shade) });
  }, 100);
  const track = source.createTrack();
  return {
    track,
    stop: () => {
      clearInterval(timer);
      track.stop();
    },
  };
}

/** Loudness of what arrives, as the root mean square of the last 10 ms, 0 to 1; called with each frame. */
export function listenTo(track: MediaStreamTrack, onFrame: (loudness: number) => void): () => void {
  const sink = new wrtc.nonstandard.RTCAudioSink(track);
  sink.ondata = ({ samples }: { readonly samples: Int16Array }) => {
    const energy = samples.reduce((sum: number, sample) => sum + (sample / 32_768) ** 2, 0);
    onFrame(Math.sqrt(energy / samples.length));
  };
  return () => sink.stop();
}

export const sourceIn = (appData: types.AppData): Source => {
  const { source } = appData;
  if (source === 'microphone' || source === 'camera' || source === 'screen' || source === 'check') return source;
  throw new Error('a producer without a source');
};
