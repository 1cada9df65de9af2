import * as v from 'valibot';
import { whole } from './fields/fields.ts';

/** What travels of RTP: the dictionaries of ORTC as mediasoup names them, with bounds. mediasoup itself checks what they mean. */
const token = v.pipe(v.string(), v.maxLength(120));
const number32 = whole(0, 0xffffffff);
const kind = v.picklist(['audio', 'video']);
export const extensionUri = v.picklist([
  'urn:ietf:params:rtp-hdrext:sdes:mid',
  'urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id',
  'urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id',
  'http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time',
  'http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01',
  'urn:ietf:params:rtp-hdrext:ssrc-audio-level',
  'https://aomediacodec.github.io/av1-rtp-spec/#dependency-descriptor-rtp-header-extension',
  'urn:3gpp:video-orientation',
  'http://www.webrtc.org/experiments/rtp-hdrext/abs-capture-time',
  'http://www.webrtc.org/experiments/rtp-hdrext/playout-delay',
  'urn:mediasoup:params:rtp-hdrext:packet-id',
]);

const isPlain = (value: unknown) =>
  typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value.length <= 200);
const parameters = v.optional(
  v.pipe(
    v.record(token, v.unknown()),
    v.check((record) => Object.keys(record).length <= 24 && Object.values(record).every(isPlain)),
  ),
);
const rtcpFeedback = v.optional(
  v.pipe(v.array(v.object({ type: token, parameter: v.optional(token) })), v.maxLength(12)),
);
const codec = {
  mimeType: token,
  clockRate: number32,
  channels: v.optional(whole(1, 8)),
  parameters,
  rtcpFeedback,
};

export const rtpCapabilitiesSchema = v.object({
  codecs: v.optional(
    v.pipe(v.array(v.object({ ...codec, kind, preferredPayloadType: whole(0, 127) })), v.maxLength(64)),
  ),
  headerExtensions: v.optional(
    v.pipe(
      v.array(
        v.object({
          kind,
          uri: extensionUri,
          preferredId: whole(1, 255),
          preferredEncrypt: v.optional(v.boolean()),
          direction: v.optional(v.picklist(['sendrecv', 'sendonly', 'recvonly', 'inactive'])),
        }),
      ),
      v.maxLength(64),
    ),
  ),
});
export type RtpCapabilities = v.InferOutput<typeof rtpCapabilitiesSchema>;

const encoding = v.object({
  ssrc: v.optional(number32),
  rid: v.optional(token),
  codecPayloadType: v.optional(whole(0, 127)),
  rtx: v.optional(v.object({ ssrc: number32 })),
  dtx: v.optional(v.boolean()),
  scalabilityMode: v.optional(token),
  maxBitrate: v.optional(number32),
});

export const rtpParametersSchema = v.object({
  mid: v.optional(token),
  codecs: v.pipe(v.array(v.object({ ...codec, payloadType: whole(0, 127) })), v.minLength(1), v.maxLength(16)),
  headerExtensions: v.optional(
    v.pipe(
      v.array(v.object({ uri: extensionUri, id: whole(1, 255), encrypt: v.optional(v.boolean()), parameters })),
      v.maxLength(32),
    ),
  ),
  encodings: v.optional(v.pipe(v.array(encoding), v.minLength(1), v.maxLength(3))),
  rtcp: v.optional(v.object({ cname: v.optional(token), reducedSize: v.optional(v.boolean()) })),
  msid: v.optional(token),
});
export type RtpParameters = v.InferOutput<typeof rtpParametersSchema>;

const fingerprint = v.object({
  algorithm: v.picklist(['sha-1', 'sha-224', 'sha-256', 'sha-384', 'sha-512']),
  value: v.pipe(v.string(), v.maxLength(200), v.regex(/^[0-9A-Fa-f:]+$/)),
});
export const dtlsParametersSchema = v.object({
  role: v.optional(v.picklist(['auto', 'client', 'server'])),
  fingerprints: v.pipe(v.array(fingerprint), v.minLength(1), v.maxLength(5)),
});
export type DtlsParameters = v.InferOutput<typeof dtlsParametersSchema>;
